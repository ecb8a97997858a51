// Raw article → Article: its text put together, its fields understood, its lines set aside.
import type { Article, Notice } from "../model/index.ts";
import { asideIn } from "./aside.ts";
import { outletOf } from "./dateline.ts";
import { parseDate } from "./dates.ts";
import { detectLanguage, statedLanguage } from "./language.ts";
import type { RawArticle } from "./reader.ts";

/** Code units. The longest reports have a tenth of it; what has more is a book, or a file that was not taken apart. */
const LONGEST = 500_000;

/** Gives the notices about it first, then the article; no article where there is no text. */
export function* articleOf(raw: RawArticle): Iterable<Article | Notice> {
  const text = raw.title.trim() === "" ? raw.body : `${raw.title}\n\n${raw.body}`;
  const title = raw.title.trim();
  if (raw.body.trim() === "") {
    yield {
      code: "no-text",
      source: raw.place,
      message: "This article has no text; it was skipped. Text is read from text, body, content or isi.",
    };
    return;
  }
  if (text.length > LONGEST) {
    yield {
      code: "too-long",
      source: raw.place,
      message: `This article has ${text.length} characters, more than the ${LONGEST} that are read; it was skipped. Divide it into its articles.`,
    };
    return;
  }
  const bodyStart = text.length - raw.body.length;
  const source = raw.source || outletOf(raw.body);
  const id = raw.id || hash(`${source}\n${text}`);
  const stated = statedLanguage(raw.language);
  const detected = stated === undefined ? detectLanguage(text) : { language: stated, sure: true };
  const { language } = detected;
  const date = parseDate(raw.date, language);
  const about = { article: id, source: raw.place };
  if (!detected.sure) {
    yield {
      code: "unknown-language",
      ...about,
      message: `The text looks like none of the languages Simpul reads; it is read as "${language}".`,
    };
  }
  if (date === "" && raw.date.trim() !== "") {
    yield {
      code: "bad-date",
      ...about,
      message: `"${raw.date.slice(0, 60)}" is no date; write it as 2024-11-04. The article is read without one.`,
    };
  }
  yield { id, title, date, source, language, url: raw.url, text, aside: asideIn(text, bodyStart) };
}

/** cyrb53 (public domain, github.com/bryc): 53 well-mixed bits, enough for millions of articles; here in base 36. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, "0");
}
