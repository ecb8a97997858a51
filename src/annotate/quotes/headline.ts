// "Sri Mulyani: …", "Rupiah menguat, Gubernur BI: …" → who speaks before a colon, and what the title has him say.
import type { Act } from "./direct.ts";
import { isOfficeOf } from "./phrase.ts";
import { isWord, markIn, mentionStart, type Reading } from "./reading.ts";
import { isPerson, named, nameless, type SpeakerRef, settled } from "./speaker.ts";

/** "Sri Mulyani:", "Rupiah menguat, Gubernur BI:": who speaks in a headline. */
export function beforeColon(reading: Reading, from: number, colon: number): SpeakerRef | undefined {
  const mention = named(reading, colon - 1);
  let first = mention ? mentionStart(reading, colon - 1) : colon - 1;
  if (mention && (isPerson(mention) || !isOfficeOf(reading, first, from))) return settled(mention);
  while (first > from && isWord(reading.doc.tokens[first - 1])) first--;
  // "Legislator Kritik KPU: …": who is told of before the colon does not speak after it
  for (let i = first; i < colon; i++)
    if (reading.words.cues.get(reading.lower[i] ?? "")?.some(({ kind }) => kind === "headline")) return undefined;
  const ref = nameless(reading, first, colon);
  return ref?.is === "known" ? ref : undefined;
}

/** `Sri Mulyani: Setiap cuitan pengaruhi ekonomi` in the title. */
export function headlineColon(reading: Reading): Act[] {
  const { doc } = reading;
  const title = doc.sentences[0];
  if (!reading.titled || !title || title.paragraph !== 0) return [];
  const colon = markIn(reading, ":", title.firstToken, title.lastToken);
  const from = doc.tokens[colon + 1];
  const to = doc.tokens[title.lastToken - 1];
  if (colon <= 0 || colon >= title.lastToken - 2 || reading.markAt[colon + 2] !== -1 || !from || !to) return [];
  // "Khashoggi: gory reports emerge" is about him
  if (/^\p{Ll}/u.test(from.text)) return [];
  const speaker = beforeColon(reading, title.firstToken, colon);
  return speaker ? [{ kind: "indirect", start: from.start, end: to.end, cue: undefined, speaker, anchor: colon }] : [];
}
