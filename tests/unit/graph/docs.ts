// Compact notation → Docs, so that a test shows its articles at a glance.
import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import type {
  Article,
  Doc,
  DocEntity,
  EventPlace,
  Mention,
  MentionForm,
  Quote,
  Role,
} from "../../../src/model/index.ts";

/** What an entity of a test may say beyond its name; the rest is derived. */
export interface EntityNote {
  readonly label?: string;
  readonly aliases?: readonly string[];
  /** [words as they stand in the text, id of the country or organisation] */
  readonly roles?: readonly (readonly [string, string?])[];
  readonly kind?: "visit" | "summit" | "meeting" | "conflict";
  readonly participants?: readonly string[];
  readonly date?: string;
  readonly named?: boolean;
  /** [its name as it stands in the text, id of the country it is] */
  readonly place?: readonly [string, string?];
  readonly confidence?: number;
}

/**
 * Marked text → Doc. `[Sukarno=person:sukarno]` is a mention by name, `[ia~person:sukarno]` by pronoun,
 * `[the minister^person:x]` by role; brackets nest. `<person:sukarno|…>` is a direct quote by that speaker (`<|…>` by
 * nobody), about whoever is named inside it. Paragraphs end at line breaks.
 */
export function doc(
  id: string,
  marked: string,
  notes: Readonly<Record<string, EntityNote>> = {},
  info: Partial<Article> = {},
): Doc {
  const { text, mentions, quotes } = parse(marked);
  const article: Article = { id, title: "", date: "", source: "", language: "id", url: "", text, aside: [], ...info };
  const empty: Doc = {
    article,
    paragraphs: [],
    sentences: [],
    tokens: [],
    candidates: [],
    entities: [],
    mentions: [],
    quotes: [],
    notices: [],
  };
  const ids = [...new Set([...mentions.map((m) => m.entity), ...Object.keys(notes)])];
  return {
    ...sentences(tokens(empty)),
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    quotes,
    entities: ids.map((entity) => entityOf(entity, notes[entity] ?? {}, text, mentions)),
  };
}

const FORMS: Readonly<Record<string, MentionForm>> = { "=": "name", "~": "pronoun", "^": "role" };

function parse(marked: string): { text: string; mentions: Mention[]; quotes: Quote[] } {
  let text = "";
  const open: number[] = [];
  const mentions: Mention[] = [];
  const speaking: { start: number; speaker: string | null }[] = [];
  const quotes: Quote[] = [];
  let at = 0;
  while (at < marked.length) {
    const rest = marked.slice(at);
    const close = /^([=~^])([a-z]+:[A-Za-z0-9-]+)\]/.exec(rest);
    const quote = /^<([a-z]*:?[A-Za-z0-9-]*)\|/.exec(rest);
    if (rest.startsWith("[")) {
      open.push(text.length);
      at++;
    } else if (close?.[1] && close[2]) {
      mentions.push({ entity: close[2], as: FORMS[close[1]] ?? "name", start: open.pop() ?? 0, end: text.length });
      at += close[0].length;
    } else if (quote) {
      speaking.push({ start: text.length, speaker: quote[1] || null });
      at += quote[0].length;
    } else if (rest.startsWith(">")) {
      const { start, speaker } = speaking.pop() ?? { start: 0, speaker: null };
      const inside = mentions.filter((m) => m.start >= start && m.entity !== speaker).map((m) => m.entity);
      quotes.push({
        kind: "direct",
        start,
        end: text.length,
        speaker,
        cue: "kata",
        cueClass: "said",
        about: [...new Set(inside)].sort(),
      });
      at++;
    } else {
      text += marked[at];
      at++;
    }
  }
  return { text, mentions, quotes };
}

function entityOf(id: string, note: EntityNote, text: string, mentions: readonly Mention[]): DocEntity {
  const forms = mentions.filter((m) => m.entity === id && m.as === "name").map((m) => text.slice(m.start, m.end));
  const label = note.label ?? [...forms].sort((a, b) => b.length - a.length)[0] ?? id;
  const aliases = [...new Set([...forms, ...(note.aliases ?? [])])].filter((form) => form !== label).sort();
  const base = { id, label, aliases, confidence: note.confidence ?? 1, reasons: [] };
  if (id.startsWith("person:"))
    return { ...base, type: "person", roles: (note.roles ?? []).map((r) => roleOf(r, text)) };
  if (id.startsWith("country:")) return { ...base, type: "country" };
  if (id.startsWith("organisation:")) return { ...base, type: "organisation" };
  const { kind = "meeting", participants = [], date = "", named = false, place } = note;
  const where = place ? { place: placeOf(place, text) } : {};
  return { ...base, type: "event", kind, participants: [...participants].sort(), date, ...where, named };
}

function roleOf([label, serves]: readonly [string, string?], text: string): Role {
  const start = text.indexOf(label);
  if (start < 0) throw new Error(`The test's text does not hold the role “${label}”.`);
  const span = { label, start, end: start + label.length };
  if (serves === undefined) return span;
  return serves.startsWith("country:") ? { ...span, country: serves } : { ...span, organisation: serves };
}

function placeOf([label, country]: readonly [string, string?], text: string): EventPlace {
  const start = text.indexOf(label);
  if (start < 0) throw new Error(`The test's text does not hold the place “${label}”.`);
  return { label, start, end: start + label.length, ...(country === undefined ? {} : { country }) };
}
