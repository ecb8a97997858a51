import { describe, expect, it } from "vitest";
import { agree } from "../../../src/annotate/agreement.ts";
import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import type { TaggedSpan } from "../../../src/entities/index.ts";
import type { Doc } from "../../../src/model/index.ts";
import { articleOf } from "./article.ts";

function agreed(text: string, spans: readonly (readonly [string, TaggedSpan["tag"], number])[], title = ""): string[] {
  const empty = {
    paragraphs: [],
    sentences: [],
    tokens: [],
    candidates: [],
    entities: [],
    mentions: [],
    quotes: [],
    notices: [],
  };
  const doc: Doc = sentences(tokens({ article: articleOf(text, "id", { title }), ...empty }));
  let from = 0;
  const tagged = spans.map(([form, tag, score]): TaggedSpan => {
    const start = text.indexOf(form, from);
    from = start + form.length;
    return { tag, score, start, end: start + form.length };
  });
  return agree(doc, tagged).map((span) => `${text.slice(span.start, span.end)} ${span.tag}`);
}

describe("agree", () => {
  it("does not take a company for a family name", () => {
    expect(
      agreed("Direktur PT Wirakarya Laut datang. Produk Wirakarya laris. Kata warga, Wirakarya murah.", [
        ["PT Wirakarya Laut", "ORG", 0.9],
        ["Produk Wirakarya", "PER", 0.8],
        ["Wirakarya", "ORG", 0.9],
      ]),
    ).toEqual(["PT Wirakarya Laut ORG", "Produk Wirakarya PER", "Wirakarya ORG"]);
  });
  it("reads a family name as the person's whose full name is sure, but for an outlet's", () => {
    expect(
      agreed("Lalu Paula Sundari datang. Al-Muallim pergi. Kata Walid al-Muallim, Sundari menang. Sundari pulang.", [
        ["Paula Sundari", "PER", 0.8],
        ["Al-Muallim", "ORG", 0.9],
        ["Walid al-Muallim", "PER", 0.8],
        ["Sundari", "ORG", 0.9],
        ["Sundari", "ORG", 0.9],
      ]),
    ).toEqual(["Paula Sundari PER", "Al-Muallim PER", "Walid al-Muallim PER", "Sundari PER", "Sundari PER"]);
    expect(
      agreed("Lalu Michael Bloomberg datang. Menurut Bloomberg, harga naik. Kata Bloomberg begitu.", [
        ["Michael Bloomberg", "PER", 0.8],
        ["Bloomberg", "ORG", 0.9],
        ["Bloomberg", "ORG", 0.9],
      ]),
    ).toEqual(["Michael Bloomberg PER", "Bloomberg ORG", "Bloomberg ORG"]);
  });
  it("gives all occurrences of a form the reading with most probability behind it", () => {
    expect(
      agreed("Lalu Danone tumbuh. Kata Danone begitu. Pabrik Danone tutup.", [
        ["Danone", "ORG", 0.9],
        ["Danone", "PER", 0.5],
        ["Danone", "ORG", 0.8],
      ]),
    ).toEqual(["Danone ORG", "Danone ORG", "Danone ORG"]);
  });
  it("believes the words that lead an organisation more than the occurrences without them", () => {
    expect(
      agreed("Ketua Pimpinan Pusat Laskar Aulia datang. Laskar Aulia menolak. Sikap Laskar Aulia tegas.", [
        ["Laskar Aulia", "PER", 0.7],
        ["Laskar Aulia", "PER", 0.9],
        ["Laskar Aulia", "PER", 0.9],
      ]),
    ).toEqual(["Laskar Aulia ORG", "Laskar Aulia ORG", "Laskar Aulia ORG"]);
  });
  it("parts a general whom the lexicon knows from his army", () => {
    expect(
      agreed("Panglima Angkatan Darat Douglas MacArthur tiba.", [["Angkatan Darat Douglas MacArthur", "ORG", 0.9]]),
    ).toEqual(["Douglas MacArthur PER"]);
  });
  it("takes no place for one that opens as an organisation does, but for houses", () => {
    expect(
      agreed("Anggota Kartel Pesisir tiba di Kantor Pos lalu ke Oslo City Council.", [
        ["Kartel Pesisir", "LOC", 0.9],
        ["Kantor Pos", "LOC", 0.9],
        ["Oslo City Council", "LOC", 0.9],
      ]),
    ).toEqual(["Kartel Pesisir ORG", "Kantor Pos LOC", "Oslo City Council ORG"]);
  });
  it("lets a full name vote for its family name", () => {
    expect(
      agreed("Kata Sergei Lavrov begitu. Lalu Lavrov pulang.", [
        ["Sergei Lavrov", "PER", 0.9],
        ["Lavrov", "ORG", 0.6],
      ]),
    ).toEqual(["Sergei Lavrov PER", "Lavrov PER"]);
  });
  it("drops from a headline in title case what the body does not bear out", () => {
    const title = "Nawawi Kena Sentil Keras Semua Anggota";
    const text = `${title}\n\nLalu Nawawi pulang dari kantor itu sore hari.`;
    expect(
      agreed(
        text,
        [
          ["Nawawi Kena", "PER", 0.9],
          ["Nawawi", "PER", 0.9],
        ],
        title,
      ),
    ).toEqual(["Nawawi PER"]);
  });
});
