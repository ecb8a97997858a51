// Rules in their order → a notice for each that a later one contradicts.
import type { Correction, Notice, PlacedCorrection } from "../model/index.ts";
import { pairKey } from "./query.ts";

/** What a rule claims: each key may have one value. A pair is one or two; an entity has one label; a quote one speaker. */
function claims(rule: Correction): readonly (readonly [key: string, value: string])[] {
  switch (rule.do) {
    case "merge":
      return pairs([...new Set([...rule.entities, rule.into])]).map((pair) => [`pair ${pair}`, "one"]);
    case "not-the-same":
      return pairs([...new Set(rule.entities)]).map((pair) => [`pair ${pair}`, "two"]);
    case "rename":
      return [[`label ${rule.entity}`, rule.label]];
    case "retype":
      return [[`type ${rule.entity}`, rule.type]];
    case "attribute":
      return [[`speaker ${rule.article}\n${rule.quote}`, rule.speaker ?? ""]];
    case "hide":
    case "split":
      return [];
  }
}

const pairs = (ids: readonly string[]): string[] => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pairKey(a, b)));

/** Linear in the number of rules; in a merge or a not-the-same of many entities, quadratic in those. */
export function contradictions(corrections: readonly PlacedCorrection[]): Notice[] {
  const last = new Map<string, { readonly value: string; readonly index: number }>();
  corrections.forEach((rule, index) => {
    for (const [key, value] of claims(rule)) last.set(key, { value, index });
  });
  return corrections.flatMap((rule, index): Notice[] => {
    const against = claims(rule)
      .map(([key, value]) => ({ value, final: last.get(key) }))
      .find(({ value, final }) => final !== undefined && final.value !== value)?.final;
    const later = against === undefined ? undefined : corrections[against.index];
    if (against === undefined || !later) return [];
    const other = `correction ${later.number ?? against.index + 1} (${later.do})`;
    return [about("contradictory-correction", index, rule, `says otherwise than ${other}, which counts. Remove one.`)];
  });
}

/** A notice about a rule: its number, its place, and a clause. */
export const about = (code: string, index: number, rule: PlacedCorrection, clause: string): Notice => ({
  code,
  ...(rule.source === undefined ? {} : { source: rule.source }),
  message: `Correction ${rule.number ?? index + 1} (${rule.do}) ${clause}`,
});
