// Three short articles → their graph, for whatever is asked of it.
import { digestOf, graphOf } from "../../../src/graph/index.ts";
import { index } from "../../../src/graph/query.ts";
import type { ArticleRecord } from "../../../src/model/index.ts";
import { doc } from "../graph/docs.ts";

const graph = graphOf(
  [
    doc(
      "a",
      "[Amir Satu=person:amir-satu] dan [Budi Dua=person:budi-dua].\n[Amir Satu=person:amir-satu] di [Rusia=country:RU]. [Amir Satu=person:amir-satu] ke [Rusia=country:RU].",
    ),
    doc("b", 'Lagi. "<person:amir-satu|[Budi Dua=person:budi-dua] kawan>," kata [Amir Satu=person:amir-satu].'),
    doc("c", "[Budi Dua=person:budi-dua] dan [Cici Tiga=person:cici-tiga]."),
  ].map(digestOf),
);
export const whole = index(graph);
export const records = new Map(graph.records.map((record, article): [number, ArticleRecord] => [article, record]));
export const [amir, budi, cici] = ["person:amir-satu", "person:budi-dua", "person:cici-tiga"];
export const words = (record: ArticleRecord, span: { start: number; end: number }): string =>
  record.text.slice(span.start, span.end);
