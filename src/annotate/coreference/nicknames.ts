// "Joko Widodo (Jokowi)", "Bambang Kesuma yang akrab disapa Ibank", "Joaquin “El Chapo” Guzman" → a second name of a person.
import type { Candidate, Doc, Span, Token } from "../../model/index.ts";
import { firstAfter, textOf, touching } from "../doc.ts";
import { addForm, type Cluster } from "./cluster.ts";

/** What may stand between such words, or a bracket, and the nickname itself: "yang akrab disapa Gus Ipul". */
const TITLE = "(?:(?:Gus|Cak|Mbah|Mbak|Mas|Bang|Kang|Kak|Pak|Bu|Bung|Om|Abah|Aa|Ustaz|Kyai|Kiai|Tuan) )?";

/** Whether a folded word is what a first name is called by: "bang" of "Bang Sandi". */
export const isFamiliar = (word: string): boolean => /^(?:gus|cak|mbah|mbak|mas|bang|kang|kak|pak|bu)$/.test(word);
/** Right before a nickname, but for a title and an opening quotation mark. */
const LEAD = new RegExp(
  "(?:(?:akrab|biasa|kerap|sering) (?:disapa|dipanggil|dengan (?:nama|panggilan|sapaan))|dikenal dengan (?:nama|panggilan|sapaan|sebutan)|" +
    `dijuluki|berjuluk|julukan|sapaan|alias|(?:also |better )?known as|nicknamed)(?: sebagai)? ["“‘'«]?${TITLE}$`,
  "iu",
);
/** Words that are said of people alone. */
const CALLED = new RegExp(`(?:akrab|biasa|kerap|sering) (?:disapa|dipanggil) ["“‘'«]?${TITLE}$`, "iu");
/** "Saifullah Yusuf (Gus Ipul)", "Irman Ali (33) atau Irman": what stands between a name and another one of the same person. */
const BRACKET = new RegExp(`^ \\(${TITLE}$`, "u");
const OR = new RegExp(`^ \\(\\d{1,3}(?: tahun)?\\),? (?:atau|alias) ${TITLE}$`, "u");
const BEHIND = /^(?:,| ?[-–—]) ?(?:demikian|begitu|begitulah|sapaan(?: akrab)?|panggilan(?: akrab)?) $/u;
const LONGEST_LEAD = 45;
const QUOTED = /["“‘«]([^"“”‘’«»]{2,30})["”’»]/u;

/** Adds to each cluster the single capitalised name that a bracket after it holds. */
export function nicknames(doc: Doc, persons: readonly Cluster[]): void {
  for (const cluster of persons) {
    for (const span of [...cluster.forms.values()].flat()) {
      const name = inBrackets(doc, span.end);
      if (name && !doc.candidates.some((c) => c.start <= name.start && name.end <= c.end))
        addForm(cluster, name.text, name);
    }
  }
}

function inBrackets(doc: Doc, end: number): Token | undefined {
  const next = firstAfter(doc.tokens, end);
  const [open, name, close] = doc.tokens.slice(next, next + 3);
  return open?.text === "(" && close?.text === ")" && name && /^\p{Lu}[\p{L}'’]{2,}$/u.test(name.text)
    ? name
    : undefined;
}

/** Whether the words before say that a nickname follows: "… yang akrab disapa", "…, alias". */
export const isLedTo = (doc: Doc, { start }: Span): boolean => LEAD.test(textBefore(doc, start));

/** Whether the words before say that somebody is called so. */
export const isCalled = (doc: Doc, { start }: Span): boolean => CALLED.test(textBefore(doc, start));

const textBefore = (doc: Doc, at: number): string => doc.article.text.slice(Math.max(0, at - LONGEST_LEAD), at);

/** Whether two names that follow each other are one person's: "Saifullah Yusuf (Gus Ipul)". */
export function isOneOf(doc: Doc, name: Span, next: Span): boolean {
  if (next.start - name.end >= LONGEST_LEAD) return false;
  const between = doc.article.text.slice(name.end, next.start);
  return OR.test(between) || (BRACKET.test(between) && doc.article.text[next.end] === ")");
}

/** "Emir – demikian Ridwan Kamal disapa", "Emir, sapaan akrab Ridwan Kamal": whether a single name is explained by the full one after it. */
export const isExplainedBy = (doc: Doc, name: Span, next: Span): boolean =>
  next.start - name.end < LONGEST_LEAD &&
  !textOf(doc, name).includes(" ") &&
  textOf(doc, next).includes(" ") &&
  BEHIND.test(doc.article.text.slice(name.end, next.start));

/** Capitalised words that follow such words and that nobody took for a name. */
export function unnamedNicknames(doc: Doc): Candidate[] {
  return doc.tokens.flatMap(({ text, start, end }, i): Candidate[] => {
    const before = doc.tokens[i - 1]?.text ?? "";
    if (!/^\p{Lu}[\p{L}'’]{2,}$/u.test(text) || !/^(?:\p{Ll}{4,}|["“‘'«])$/u.test(before)) return [];
    const candidate: Candidate = { type: "person", start, end, score: 0.5 };
    // "julukan Blue Blood" is no one's alone
    if (/^\p{Lu}/u.test(doc.tokens[i + 1]?.text ?? "")) return [];
    return before !== "alias" && isLedTo(doc, candidate) && touching(doc.candidates, candidate).length === 0
      ? [candidate]
      : [];
  });
}

/** Nickname in quotation marks inside a person's name → that name. */
export function quotedNicknames(doc: Doc): Map<string, string> {
  const found = new Map<string, string>();
  for (const candidate of doc.candidates) {
    if (candidate.type !== "person") continue;
    const form = textOf(doc, candidate);
    const [, nickname] = QUOTED.exec(form) ?? [];
    if (nickname) found.set(nickname, form);
  }
  return found;
}
