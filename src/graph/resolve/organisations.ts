// Organisations of single articles → organisations of the graph, by name, by abbreviation, and across languages.
import organisations from "../../../data/lexicon/organisations-aliases.json" with { type: "json" };
import type { OrganisationEntity } from "../../model/index.ts";
import { groupBy } from "../groups.ts";
import { plainKey } from "./keys.ts";
import type { Occurrence } from "./occurrence.ts";

export interface KnownOrganisation {
  /** Names by interface language. */
  readonly labels: { readonly id: string; readonly en: string };
}

export interface Organisation {
  readonly known?: KnownOrganisation;
  readonly members: readonly Occurrence<OrganisationEntity>[];
}

const byKey = new Map<string, { key: string; known: KnownOrganisation }>();
for (const { id, en, aliases } of organisations) {
  const entry = { key: plainKey(id), known: { labels: { id, en } } };
  for (const name of [id, en, ...aliases]) byKey.set(plainKey(name), entry);
}

/** A long form this many times as frequent as the next is what the short one stands for. */
const DOMINANT = 5;

/** By name or lexicon; then a short name (KPK, Kemenkeu, Golkar) goes to the long form that articles use beside it. */
export function organisationsOf(occurrences: readonly Occurrence<OrganisationEntity>[]): Organisation[] {
  const longForms = longFormsOf(occurrences);
  const key = ({ entity }: Occurrence<OrganisationEntity>): string => {
    const own = plainKey(entity.label);
    const long = byKey.has(own) ? undefined : longForms.get(own);
    return byKey.get(long ?? own)?.key ?? long ?? own;
  };
  return [...groupBy(occurrences, key)].map(([group, members]) => {
    const known = byKey.get(group)?.known;
    return known ? { known, members } : { members };
  });
}

/** One word, and not the kind that the long form begins with ("Bank", "Partai"). */
const isShortFor = (short: string, long: string): boolean =>
  !short.includes(" ") && long.includes(" ") && !long.startsWith(`${short} `);

/** Short name → its long form, by the articles that give both for one organisation; contested ones are left out. */
function longFormsOf(occurrences: readonly Occurrence<OrganisationEntity>[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entity } of occurrences) {
    const long = plainKey(entity.label);
    for (const short of new Set(entity.aliases.map(plainKey))) {
      if (!isShortFor(short, long)) continue;
      const forms = counts.get(short) ?? new Map<string, number>();
      forms.set(long, (forms.get(long) ?? 0) + 1);
      counts.set(short, forms);
    }
  }
  const chosen = new Map<string, string>();
  for (const [short, forms] of counts) {
    const [best, next] = [...forms].sort((a, b) => b[1] - a[1]);
    if (best && (!next || best[1] >= DOMINANT * next[1])) chosen.set(short, best[0]);
  }
  return chosen;
}
