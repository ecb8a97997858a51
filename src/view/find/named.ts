// Words typed → the entities they name, in their order, and the words that name nobody.
import type { GraphEntity } from "../../model/index.ts";
import { formsOf, type Search } from "../search.ts";
import { fold } from "../text/fold.ts";

export interface Named {
  readonly ids: readonly string[];
  /** Folded. */
  readonly rest: readonly string[];
}

/** Words that stand between two names. */
const BETWEEN = new Set(["and", "dan", "&", "with", "dengan", "vs", "to", "ke", "or", "atau", "+"]);
/** No name has more words than this. */
const LONGEST = 6;
/** A piece of a name shorter than this could be anybody's. */
const SHORTEST = 3;

export type FindNames = (query: string) => Named;

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[\s,;:?!"“”]+/)
    .filter((word) => word !== "");

/**
 * The longest run of words that is somebody's name, or all but one of whose letters are; beside a word that stands between
 * names, the beginning of one will do ("sukarno and kenn").
 * @param entities most important first: who of two namesakes is meant
 */
export function nameFinder(entities: readonly GraphEntity[], search: Search): FindNames {
  const forms = new Map<string, string>();
  for (const entity of entities)
    for (const form of formsOf(entity)) {
      const key = tokens(form).join(" ");
      if (!forms.has(key)) forms.set(key, entity.id);
    }
  return (query) => {
    const words = tokens(query);
    const ids: string[] = [];
    const rest: string[] = [];
    for (let at = 0; at < words.length; ) {
      const length = longestName(words, at, forms);
      const id = forms.get(words.slice(at, at + length).join(" "));
      if (id !== undefined && length > 0) ids.push(id);
      else rest.push(words[at] ?? "");
      at += Math.max(1, length);
    }
    const linking = words.some((word) => BETWEEN.has(word));
    return linking && rest.length > 0 ? withBeginnings(ids, rest, words, search) : { ids: [...new Set(ids)], rest };
  };
}

function longestName(words: readonly string[], at: number, forms: ReadonlyMap<string, string>): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const form = words.slice(at, at + length).join(" ");
    if (form.length >= SHORTEST - 1 && forms.has(form) && !BETWEEN.has(form)) return length;
  }
  return 0;
}

/** The words before and after "and" that are no whole name may begin one. */
function withBeginnings(
  ids: readonly string[],
  rest: readonly string[],
  words: readonly string[],
  search: Search,
): Named {
  const found = [...ids];
  const left: string[] = [];
  for (const word of rest) {
    const at = words.indexOf(word);
    const beside = BETWEEN.has(words[at - 1] ?? "") || BETWEEN.has(words[at + 1] ?? "");
    const hit = beside && !BETWEEN.has(word) && word.length >= SHORTEST ? search(word, 1)[0] : undefined;
    const begins = hit && tokens(hit.form).some((part) => part.startsWith(word));
    if (!begins) left.push(word);
    else if (ids.length > 0 && at < words.findIndex((other) => BETWEEN.has(other))) found.unshift(hit.entity.id);
    else found.push(hit.entity.id);
  }
  return { ids: [...new Set(found)], rest: left };
}
