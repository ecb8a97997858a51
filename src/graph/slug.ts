// A label → the id of an entity: `type:slug`, never one that is taken.
import type { EntityType } from "../model/index.ts";

/** Lower-case ASCII letters and digits joined by hyphens; letters of other scripts stay; "unnamed" when nothing is left. */
export function slug(label: string): string {
  const plain = label.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 ? words.join("-") : "unnamed";
}

/** `type:slug`, or with -2, -3 … behind it when that is taken. */
export function freeId(type: EntityType, label: string, taken: (id: string) => boolean): string {
  const first = `${type}:${slug(label)}`;
  let id = first;
  for (let n = 2; taken(id); n++) id = `${first}-${n}`;
  return id;
}
