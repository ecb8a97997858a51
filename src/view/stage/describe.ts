// An entity → one line for a screen reader: name, type, mentions, links, quotes.
import { isDoubtful } from "../../graph/query.ts";
import type { GraphEntity } from "../../model/index.ts";
import type { Language } from "../context.ts";

/** "Prabowo Subianto, person, 43 mentions, 12 links, 8 quotes". */
export function describe(entity: GraphEntity, links: number, { words, formats, name }: Language): string {
  const { shell } = words;
  const quotes = entity.quotesBy;
  const parts = [
    name(entity),
    words.type[entity.type],
    shell.mentions(formats.number(entity.mentions), entity.mentions),
    shell.linkCount(formats.number(links), links),
  ];
  if (isDoubtful(entity)) parts.push(words.sure.doubtful);
  if (quotes > 0) parts.push(shell.quotes(formats.number(quotes), quotes));
  return parts.join(", ");
}
