// A label → the id of an entity: `type:slug`, never one that is taken.
import type { EntityType } from "../model/index.ts";

/** Lower-case letters and digits joined by hyphens, accents dropped; "unnamed" when nothing is left. */
export function slug(label: string): string {
  const plain = label
    .normalize("NFKD")
    .replace(/[\p{M}’'‘]+/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "unnamed";
}

/** Gives ids one after the other: the first of a slug is `type:slug`, the next ones end in -2, -3 … Constant time each. */
export function ids(taken: Iterable<string> = []): (type: EntityType, label: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (type, label) => {
    const first = `${type}:${slug(label)}`;
    let number = next.get(first) ?? 1;
    let id = number === 1 ? first : `${first}-${number}`;
    while (used.has(id)) id = `${first}-${++number}`;
    next.set(first, number + 1);
    used.add(id);
    return id;
  };
}
