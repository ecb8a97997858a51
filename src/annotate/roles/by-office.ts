// Holders of offices → where they are meant by office alone: "the minister", "menteri tersebut".
import type { Doc, Mention, Token } from "../../model/index.ts";
import { type Context, wordAt } from "./reading.ts";

/** "the minister", "menteri tersebut", "sang presiden": the person of that office named last. */
export function byOffice(doc: Doc, { offices }: Context): Mention[] {
  const holders = doc.entities.flatMap((entity) =>
    entity.type === "person"
      ? entity.roles.map((role) => ({ id: entity.id, words: new Set(role.label.toLowerCase().split(/\s+/)) }))
      : [],
  );
  if (holders.length === 0) return [];
  const names = doc.mentions.filter((mention) => mention.as === "name");
  const starts = new Set(names.map((mention) => mention.start));
  const found: Mention[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const { text, start, end } = doc.tokens[i] as Token;
    const office = text.toLowerCase();
    if (!offices.has(office)) continue;
    const pointedBefore = /^(?:the|sang)$/i.test(wordAt(doc, i - 1));
    const pointedAfter = /^(?:itu|tersebut)$/.test(wordAt(doc, i + 1));
    const next = doc.tokens[i + 1];
    if (
      !(pointedBefore || pointedAfter) ||
      (pointedBefore && next && (starts.has(next.start) || /^\p{Lu}|^(?:of|for|'s|’s|-)$/u.test(next.text)))
    )
      continue;
    const able = new Set(holders.filter((holder) => holder.words.has(office)).map((holder) => holder.id));
    const last = names.findLast((mention) => mention.end <= start && able.has(mention.entity));
    if (!last) continue;
    found.push({
      entity: last.entity,
      as: "role",
      start: pointedBefore ? (doc.tokens[i - 1] as Token).start : start,
      end: pointedAfter ? (next as Token).end : end,
    });
  }
  return found;
}
