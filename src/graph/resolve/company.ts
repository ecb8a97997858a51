// Articles → in whose company each entity stands: what tells two bearers of one name apart.
import type { DocEntity } from "../../model/index.ts";
import type { Digest } from "../digest.ts";
import { nameKey, plainKey } from "./keys.ts";

/** Who is in more than this share of the articles is company to everybody and tells nothing. */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 5;

export const companyKey = (entity: DocEntity): string =>
  entity.type === "person"
    ? `person:${nameKey(entity.label)}`
    : entity.type === "country"
      ? entity.id
      : `${entity.type}:${plainKey(entity.label)}`;

export interface Company {
  /** Keys of the persons, countries and organisations of an article that are not everywhere. */
  telling(doc: number): ReadonlySet<string>;
  /** Countries the article names, the common ones too. */
  countries(doc: number): ReadonlySet<string>;
}

export function companyOf(digests: readonly Digest[]): Company {
  const keys = digests.map(({ entities }) => new Set(entities.filter((e) => e.type !== "event").map(companyKey)));
  const counts = new Map<string, number>();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(COMMON_AT_LEAST, digests.length * COMMON_SHARE);
  const telling = keys.map((set) => new Set([...set].filter((key) => (counts.get(key) ?? 0) <= most)));
  const countries = keys.map((set) => new Set([...set].filter((key) => key.startsWith("country:"))));
  const none: ReadonlySet<string> = new Set();
  return { telling: (doc) => telling[doc] ?? none, countries: (doc) => countries[doc] ?? none };
}
