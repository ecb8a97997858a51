// Acts in the order of the text → quotes with settled speakers: pronouns and "-nya" stand for whoever the text is about.
import type { Mention, Quote } from "../../model/index.ts";
import type { Act } from "./direct.ts";
import { mentionOf, type Reading } from "./reading.ts";
import { type SpeakerRef, typeOf } from "./speaker.ts";

export interface Resolved {
  readonly quotes: readonly Quote[];
  /** Pronouns on and beside cues, as mentions. */
  readonly pronouns: readonly Mention[];
}

/** Sentences after which the last speaker is forgotten. */
const MEMORY = 12;

export function resolveSpeakers(reading: Reading, acts: readonly Act[]): Resolved {
  const quotes: Quote[] = [];
  const pronouns: Mention[] = [];
  const subjects = sentenceSubjects(reading);
  const last: { person: string | null; group: string | null; any: string | null; at: number } = { person: null, group: null, any: null, at: -1 };
  for (const act of acts) {
    const at = reading.sentenceAt[act.anchor] ?? -1;
    const speaker = speakerOf(reading, act.speaker, last, subjects, at, act.anchor);
    if (speaker === undefined) continue;
    if (speaker) {
      last.any = speaker;
      last.at = at;
      if (typeOf(reading, speaker) === "person") last.person = speaker;
      else last.group = speaker;
      const { speaker: ref, cue } = act;
      if (ref.is === "known" && !ref.role) {
        const from = cue?.suffixed && ref.at.start === cue.start ? cue.end - 3 : ref.at.start;
        pronouns.push({ entity: speaker, start: from, end: ref.at.end, as: "pronoun" });
      }
    } else if (act.kind === "indirect") continue;
    quotes.push({
      kind: act.kind, start: act.start, end: act.end, speaker, cue: act.cue?.text ?? "",
      cueClass: act.cue?.cueClass ?? "said", about: aboutOf(reading, act, speaker),
    });
  }
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes, pronouns };
}

/** Undefined: nobody to attribute to, so no quote. Null: somebody the text does not name. */
function speakerOf(
  reading: Reading, ref: SpeakerRef | { readonly is: "goesOn" }, last: { person: string | null; group: string | null; any: string | null; at: number },
  subjects: readonly (string | undefined)[], at: number, anchor: number,
): string | null | undefined {
  if (ref.is === "entity") return ref.entity;
  if (ref.is === "unnamed") return null;
  if (ref.is === "goesOn") {
    if (last.any && at - last.at <= 3) return last.any;
    return nearestSubject(subjects, at, Math.max(last.at, at - MEMORY)) ?? last.person ?? undefined;
  }
  if (ref.among === "group") return last.group ?? undefined;
  if (ref.role) {
    const holder = holderOf(reading, ref.role, anchor);
    if (holder) return holder;
  }
  const subject = nearestSubject(subjects, at, Math.max(last.at, at - MEMORY));
  return subject ?? last.person ?? null;
}

/** The person that a sentence is about: its first mention of one, where no preposition governs it. */
function sentenceSubjects(reading: Reading): (string | undefined)[] {
  const { doc, lower, words } = reading;
  return doc.sentences.map((sentence) => {
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (reading.markAt[i] !== -1) continue;
      const mention = mentionOf(reading, i);
      if (!mention || mention.as === "pronoun" || typeOf(reading, mention.entity) !== "person") continue;
      if (i > sentence.firstToken && words.is("prepositions", lower[i - 1])) continue;
      return mention.entity;
    }
    return undefined;
  });
}

function nearestSubject(subjects: readonly (string | undefined)[], at: number, after: number): string | undefined {
  for (let s = at - 1; s > after; s--) if (subjects[s]) return subjects[s];
  return undefined;
}

/** The nearest person before `anchor` whose role has the word: "Kapendam" for "Kapendam XVII/Cenderawasih". */
function holderOf(reading: Reading, role: string, anchor: number): string | undefined {
  const { doc } = reading;
  const before = doc.tokens[anchor]?.start ?? 0;
  let best: { id: string; at: number } | undefined;
  for (const entity of doc.entities) {
    if (entity.type !== "person") continue;
    for (const held of entity.roles) {
      if (held.start <= before && held.label.toLowerCase().split(/\s+/).includes(role) && (!best || held.start > best.at)) {
        best = { id: entity.id, at: held.start };
      }
    }
  }
  return best?.id;
}

function aboutOf(reading: Reading, act: Act, speaker: string | null): string[] {
  const about = new Set<string>();
  for (const mention of reading.doc.mentions) {
    if (mention.start >= act.end) break;
    if (mention.start >= act.start && mention.end <= act.end && mention.entity !== speaker) about.add(mention.entity);
  }
  return [...about].sort();
}
