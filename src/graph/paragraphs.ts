// An article in the graph's terms → how many of its paragraphs name each entity.
import type { Reading } from "./link/index.ts";

/** Entity id → paragraphs that name it. */
export type ParagraphCounts = ReadonlyMap<string, number>;

export function paragraphsNaming({ digest, mentions }: Pick<Reading, "digest" | "mentions">): ParagraphCounts {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let at = 0;
  for (const { entity, start } of mentions) {
    while (at < digest.paragraphs.length && start >= (digest.paragraphs[at]?.end ?? 0)) at++;
    const key = `${at} ${entity}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}
