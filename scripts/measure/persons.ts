// Hard names in real articles, labelled by hand → B-cubed precision, recall and F1 of the persons they are resolved to.
//   npx tsx scripts/measure/persons.ts --corpora DIR [--errors]
// persons.json keeps article ids and UTF-16 offsets, no text; DIR holds {id,en}-news.ndjson.gz with those articles.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { buildGraph } from "../../src/pipeline.ts";
import { readFile } from "../../src/read/index.ts";
import gold from "./persons.json" with { type: "json" };

const { values } = parseArgs({ options: { corpora: { type: "string" }, errors: { type: "boolean", default: false } } });
if (!values.corpora) throw new Error("usage: npx tsx scripts/measure/persons.ts --corpora DIR [--errors]");

const wanted = new Set(gold.map((mention) => mention.article));
const lines = ["id", "en"].flatMap((language) =>
  gunzipSync(readFileSync(join(values.corpora as string, `${language}-news.ndjson.gz`)))
    .toString("utf8")
    .split("\n"),
);
const chosen = lines.filter((line) => line && wanted.has((JSON.parse(line) as { id: string }).id)).join("\n");
const { records } = await buildGraph(readFile({ path: "persons.ndjson", bytes: new TextEncoder().encode(chosen) }));
const mentionsOf = new Map(records.map((record) => [record.id, record.mentions]));

// A mention nobody found is a cluster of its own: it costs recall.
const items = gold.map((mention, i) => {
  const found = (mentionsOf.get(mention.article) ?? []).find(
    (m) => m.as === "name" && m.entity.startsWith("person:") && m.start < mention.end && mention.start < m.end,
  );
  return { ...mention, entity: found?.entity ?? `none:${i}` };
});

/** B-cubed [Bagga and Baldwin 1998]: for each mention, the share of its cluster that is right and of its person that is there. */
const average = (same: "entity" | "person", other: "entity" | "person"): number =>
  items.reduce((sum, item) => {
    const cluster = items.filter((each) => each[same] === item[same]);
    return sum + cluster.filter((each) => each[other] === item[other]).length / cluster.length;
  }, 0) / items.length;
const precision = average("entity", "person");
const recall = average("person", "entity");

if (values.errors) {
  for (const item of items) {
    const merged = items.filter((each) => each.entity === item.entity && each.person !== item.person);
    const parted = items.filter((each) => each.person === item.person && each.entity !== item.entity);
    if (merged.length + parted.length > 0) {
      console.log(
        `${item.person} (${item.article}) is ${item.entity}`,
        merged.length ? `with ${merged.map((m) => m.person).join(", ")}` : "",
        parted.length ? `not ${parted.map((p) => p.entity).join(", ")}` : "",
      );
    }
  }
}
const percent = (share: number): string => (100 * share).toFixed(1);
console.log(
  `${items.length} mentions of ${new Set(gold.map((m) => m.name)).size} names, ${new Set(gold.map((m) => m.person)).size} persons: B-cubed P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}`,
);
