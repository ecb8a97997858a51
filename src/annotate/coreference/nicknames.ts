// "Joko Widodo (Jokowi)", "Bambang Kesuma yang akrab disapa Ibank" → a second name of the person before it.
import type { Doc, Token } from "../../model/index.ts";
import { firstAfter } from "../doc.ts";
import { addForm, type Cluster } from "./cluster.ts";

/** Between a name and the nickname that follows it. */
const LEADS = new Set([
  "akrab disapa",
  "biasa disapa",
  "kerap disapa",
  "akrab dipanggil",
  "biasa dipanggil",
  "alias",
  "known as",
  "nicknamed",
]);

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

/** Whether only the words of a nickname stand between two names: "… yang akrab disapa …", "… , alias …". */
export function leadsToNickname(between: string): boolean {
  const words = between
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, " ")
    .trim()
    .split(/\s+/);
  const lead = (words[0] === "yang" || words[0] === "also" ? words.slice(1) : words).join(" ");
  return between.length < 40 && LEADS.has(lead);
}
