// Signs of an entity → its probability and the reasons for it.
import { type Certainty, type EntityType, REASONS, type Reason } from "../../model/index.ts";
import type { Signs } from "./signs.ts";

/** What is weighed: a number for each sign. */
export const featuresOf = (signs: Signs) => ({
  bias: 1,
  tagged: logit(signs.tagged),
  agreed: signs.agreed,
  repeated: Math.log2(Math.min(8, Math.max(1, signs.mentions))),
  lexicon: Number(signs.lexicon),
  title: Number(signs.title),
  fullName: Number(signs.fullName),
  acronym: Number(signs.acronym),
  speaks: Number(signs.speaks),
  told: signs.told,
  named: Number(signs.named),
  participants: Number(signs.participants),
  dated: Number(signs.dated),
});
export type Feature = keyof ReturnType<typeof featuresOf>;
export type Weights = Readonly<Partial<Record<Feature, number>>>;

/** Log-odds, at most those of 99.5 %: the tagger is surer of itself than it should be. */
const logit = (p: number): number => (p === 0 ? 0 : Math.log(Math.min(0.995, p) / (1 - Math.min(0.995, p))));

/**
 * Log-odds: logistic regression on some 800 entities of 92 articles of both languages that readers had annotated (events: of 92), rounded; weights that the
 * folds did not agree on are left out. `scripts/measure/certainty.ts` fits and checks them; docs/extraction.md has the table.
 */
const WEIGHTS: Readonly<Record<EntityType, Weights>> = {
  person: { bias: -1.9, tagged: 0.5, agreed: 0.6, repeated: 0.5, lexicon: 1.6, title: 1.3, fullName: 1.7, speaks: 0.3 },
  organisation: { bias: -0.2, tagged: 0.5, repeated: 0.3, lexicon: 1.1, acronym: 0.3, speaks: 1.3 },
  country: { bias: 2.6, tagged: 0.9, agreed: 0.2, repeated: 0.2 },
  event: { bias: 0.5, told: 0.8, named: -1.2 },
};

export const logistic = (weights: Weights, features: Record<Feature, number>): number =>
  1 /
  (1 + Math.exp(-Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * features[name as Feature], 0)));

const digits = (value: number): number => Math.round(value * 100) / 100;

export function certaintyOf(type: EntityType, signs: Signs): Certainty {
  const found: Record<Reason, boolean> = {
    corrected: false,
    lexicon: signs.lexicon,
    tagger: signs.tagged > 0,
    title: signs.title,
    "full-name": type === "person" && signs.fullName,
    acronym: signs.acronym,
    repeated: signs.mentions > 1,
    speaks: signs.speaks,
    "event-word": type === "event",
    participants: signs.participants,
    dated: signs.dated,
  };
  return {
    confidence: digits(logistic(WEIGHTS[type], featuresOf(signs))),
    reasons: REASONS.filter((reason) => found[reason]),
    ...(signs.tagged > 0 ? { tagged: digits(signs.tagged) } : {}),
  };
}
