// Words beside a name → the offices of persons ("Menlu Rusia", "an analyst at Brookings"), and later mentions by office alone ("the minister").
import { tokenRange } from "../entities/index.ts";
import type { Doc, DocEntity, Role } from "../model/index.ts";
import { sentenceAt } from "./doc.ts";
import { after } from "./roles/after.ts";
import { before } from "./roles/before.ts";
import { byOffice } from "./roles/by-office.ts";
import { contextOf } from "./roles/reading.ts";

/** Fills the roles of persons and adds mentions `as: "role"`. */
export function roles(doc: Doc): Doc {
  const context = contextOf(doc);
  const found = new Map<string, Role[]>();
  const persons = new Set(doc.entities.filter((entity) => entity.type === "person").map((entity) => entity.id));
  for (const mention of doc.mentions) {
    if (!persons.has(mention.entity)) continue;
    const sentence = sentenceAt(doc, mention.start);
    if (!sentence) continue;
    const range = tokenRange(doc, mention);
    const here = [before(context, sentence, range.first), after(context, sentence, range.last)].filter(
      (role) => role !== undefined,
    );
    if (here.length > 0) found.set(mention.entity, [...(found.get(mention.entity) ?? []), ...here]);
  }
  const entities = doc.entities.map(
    (entity): DocEntity =>
      entity.type === "person" ? { ...entity, roles: distinct(found.get(entity.id) ?? []) } : entity,
  );
  const mentions = [...doc.mentions, ...byOffice({ ...doc, entities }, context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { ...doc, entities, mentions };
}

/** One of each label; the first place it stands. */
function distinct(found: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return found.filter(({ label, country }) => {
    const key = `${label.toLowerCase()}|${country ?? ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
