// Articles annotated by hand → how often an entity is right beside how sure we said it was, and the weights that would say it best.
//   npx tsx scripts/measure/certainty.ts --gold DIR [--fit]
// DIR holds articles.ndjson, and gold.ndjson with the entities of each: {key, type, code, surfaces, start, end}.
// The table of --fit is cross-validated: every article is judged by weights that the others gave.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Feature, featuresOf, logistic, type Weights } from "../../src/annotate/certainty/logistic.ts";
import { eventSigns, signsIn } from "../../src/annotate/certainty/signs.ts";
import { toldIn } from "../../src/annotate/events.ts";
import { annotateAll } from "../../src/annotate/index.ts";
import { tag } from "../../src/annotate/tagger/index.ts";
import { ENTITY_TYPES, type EntityType } from "../../src/model/index.ts";
import { isNotice, readFile } from "../../src/read/index.ts";

const { values } = parseArgs({ options: { gold: { type: "string" }, fit: { type: "boolean", default: false } } });
if (!values.gold) throw new Error("usage: npx tsx scripts/measure/certainty.ts --gold DIR [--fit]");

interface GoldEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly code?: string;
  readonly surfaces?: readonly string[];
  readonly start?: number;
  readonly end?: number;
}
interface Case {
  readonly article: number;
  readonly type: EntityType;
  readonly said: number;
  readonly features: Record<Feature, number>;
  readonly right: boolean;
}

const FEATURES: Readonly<Record<EntityType, readonly Feature[]>> = {
  person: ["bias", "tagged", "agreed", "repeated", "lexicon", "title", "fullName", "acronym", "speaks"],
  organisation: ["bias", "tagged", "agreed", "repeated", "lexicon", "acronym", "speaks"],
  country: ["bias", "tagged", "agreed", "repeated", "speaks"],
  event: ["bias", "told", "named", "repeated", "participants", "dated"],
};

const lines = readFileSync(join(values.gold, "gold.ndjson"), "utf8").trim().split("\n");
const gold = new Map(
  lines
    .map((line) => JSON.parse(line) as { id: string; entities: GoldEntity[] })
    .map((each) => [each.id, each.entities]),
);
const folded = (form: string): string =>
  form
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const cases: Case[] = [];
let article = 0;
const bytes = readFileSync(join(values.gold, "articles.ndjson"));
for await (const item of readFile({ path: "articles.ndjson", bytes })) {
  if (isNotice(item)) continue;
  const doc = annotateAll(item);
  const signsOf = signsIn(doc, tag(doc));
  // Events are judged from what is known before them.
  const isOther = ({ id }: { readonly id: string }): boolean => !id.startsWith("event:");
  const events = doc.entities.filter(({ type }) => type === "event");
  const before = {
    ...doc,
    entities: doc.entities.filter(isOther),
    mentions: doc.mentions.filter(({ entity }) => isOther({ id: entity })),
  };
  const told = new Map(
    toldIn(before).map(({ occurrences, weight }, nth) => [events[nth], eventSigns(weight, occurrences)]),
  );
  const expected = gold.get(item.id) ?? [];
  const taken = new Set<GoldEntity>();
  // The longest label first: of two that answer one entity, the fuller is the one that is right.
  for (const entity of doc.entities.toSorted((a, b) => b.label.length - a.label.length)) {
    const spans = doc.mentions.filter((mention) => mention.entity === entity.id && mention.as === "name");
    const forms = new Set([entity.label, ...spans.map(({ start, end }) => item.text.slice(start, end))].map(folded));
    const isIt = (each: GoldEntity): boolean =>
      each.type === entity.type &&
      (each.type === "country"
        ? entity.id === `country:${each.code}`
        : each.type === "event"
          ? spans.some(({ start, end }) => start < (each.end ?? 0) && (each.start ?? 0) < end)
          : (each.surfaces ?? []).some((form) => forms.has(folded(form))));
    const answered = expected.find((each) => !taken.has(each) && isIt(each));
    if (answered) taken.add(answered);
    cases.push({
      article,
      type: entity.type,
      said: entity.confidence,
      features: featuresOf(told.get(entity) ?? signsOf(entity)),
      right: answered !== undefined,
    });
  }
  article++;
}

/** Gradient ascent with a little L2; the numbers are few. */
function fit(train: readonly Case[], features: readonly Feature[]): Weights {
  const weights = Object.fromEntries(features.map((name) => [name, 0])) as Record<Feature, number>;
  for (let step = 0; step < 4000; step++) {
    const gradient = Object.fromEntries(
      features.map((name) => [name, -0.5 * (name === "bias" ? 0 : weights[name])]),
    ) as Record<Feature, number>;
    for (const { features: x, right } of train) {
      const error = Number(right) - logistic(weights, x);
      for (const name of features) gradient[name] += error * x[name];
    }
    for (const name of features) weights[name] += (0.5 * gradient[name]) / train.length;
  }
  return weights;
}

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
function table(title: string, said: readonly { p: number; right: boolean }[]): void {
  console.log(`\n${title}\n\n| said | entities | mean said | right |\n|---|---|---|---|`);
  for (let n = 0; n + 1 < BINS.length; n++) {
    const [from, to] = [BINS[n] as number, BINS[n + 1] as number];
    const here = said.filter(({ p }) => p >= from && p < to);
    if (here.length === 0) continue;
    const mean = here.reduce((sum, { p }) => sum + p, 0) / here.length;
    const right = here.filter((each) => each.right).length / here.length;
    console.log(
      `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${here.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`,
    );
  }
}

const together: { readonly p: number; readonly right: boolean }[] = [];
for (const type of ENTITY_TYPES) {
  const own = cases.filter((each) => each.type === type);
  console.log(`\n## ${type}: ${own.length} entities, ${own.filter(({ right }) => right).length} right`);
  table(
    "as it is",
    own.map(({ said, right }) => ({ p: said, right })),
  );
  if (!values.fit) continue;
  const FOLDS = 5;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(
      own.filter((each) => each.article % FOLDS !== fold),
      FEATURES[type],
    );
    return own
      .filter((each) => each.article % FOLDS === fold)
      .map(({ features, right }) => ({ p: logistic(weights, features), right }));
  }).flat();
  table("cross-validated", judged);
  if (type !== "country") together.push(...judged);
  console.log(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(fit(own, FEATURES[type])).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
      ),
    ),
  );
}

console.log("\n## All but countries");
table(
  "as it is",
  cases.filter(({ type }) => type !== "country").map(({ said, right }) => ({ p: said, right })),
);
if (values.fit) table("cross-validated", together);
