// The names that articles give one entity → the label it is shown by.
import { by } from "../order.ts";
import { words } from "./keys.ts";

/** A fuller name must come this often beside the most frequent one to be preferred. */
const SHARE = 0.1;

/** From one label for each article, at least one: the fullest form among the frequent: most words, then most articles, then the first by code unit. */
export function labelOf(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const frequent = [...counts].filter(([, count]) => count >= SHARE * most);
  const [best] = frequent.sort(
    by(
      ([label]) => -fullness(label),
      ([, count]) => -count,
      ([label]) => label,
    ),
  );
  return best?.[0] ?? "";
}

/** Words of more than one letter; beyond four, more is no fuller. */
const fullness = (label: string): number => Math.min(4, words(label).filter((word) => word.length > 1).length);
