// Cues that govern clauses → indirect quotes: the clause without "bahwa"/"that", and the phrase that names its speaker.
import { aroundPhrase } from "./around.ts";
import { speaksBefore, subjectOf } from "./attribute.ts";
import { inverted, standsBehind } from "./behind.ts";
import { afterTime, clauseEnd, clauseStart } from "./clause.ts";
import type { Cue } from "./cues.ts";
import type { Act } from "./direct.ts";
import { headlineColon } from "./headline.ts";
import { afterDateline, isLead } from "./lead.ts";
import { isMark } from "./marks.ts";
import { clauseRange, markIn, type Reading, startsWord } from "./reading.ts";
import { type Clause, clauseOf } from "./reported.ts";
import { isHindered } from "./subject.ts";

/** Words before the quotation in a clause that is more than it. */
const FEWEST_BEFORE = 2;

export function indirectQuotes(reading: Reading, cues: readonly Cue[], direct: readonly Act[]): Act[] {
  const found = headlineColon(reading);
  const used = new Map<number, number>();
  for (const act of direct)
    if (act.cue && act.speaker.is !== "unnamed")
      used.set(act.cue.first, Math.min(act.start, used.get(act.cue.first) ?? act.start));
  let covered = -1;
  cues.forEach((cue, c) => {
    const range = clauseRange(reading, cue.first);
    if (cue.kind === "quote" || cue.first < covered) return;
    const from = Math.max(range.first, covered);
    const quoted = used.get(cue.first);
    const clause = speaksBefore(cue)
      ? afterSubject(reading, cues, c, from, range.last, quoted)
      : quoted === undefined || outgrows(reading, cue, from, quoted)
        ? aroundPhrase(reading, cues, c, from, range.last)
        : undefined;
    if (!clause) return;
    found.push(clause.act);
    covered = clause.last;
  });
  return found;
}

/** The clause begins before the quotation in it: `Prices were "far too high," Lee said`. */
function outgrows({ doc }: Reading, cue: Cue, from: number, quoted: number): boolean {
  if (quoted > cue.start) return false;
  let count = 0;
  for (let i = from; i < doc.tokens.length && (doc.tokens[i]?.start ?? 0) < quoted; i++)
    if (startsWord(doc.tokens, i)) count++;
  return count >= FEWEST_BEFORE;
}

/** "X mengatakan …", "X said …", "…, X said." `quoted`: start of the direct quote that has this cue. */
function afterSubject(
  reading: Reading,
  cues: readonly Cue[],
  c: number,
  from: number,
  to: number,
  quoted: number | undefined,
): Clause | undefined {
  const cue = cues[c] as Cue;
  const { lower, words } = reading;
  if (isHindered(reading, cue, from)) return undefined;
  const behind = quoted === undefined ? inverted(reading, cue, from, to) : undefined;
  if (behind === "unnamed") return undefined;
  if (behind) return behind;
  const subject = subjectOf(reading, cues, c, from);
  if (!subject) return undefined;
  const speaker = subject.ref;
  if (isSupposed(reading, subject.first, cue, to)) return undefined;
  if (reading.markAt[cue.first] !== -1 && speaker.is !== "entity") return undefined;
  const end = clauseEnd(reading, cues, c, cue.last, to);
  const rest = afterTime(reading, cue.last, to);
  const comma = markIn(reading, ",", rest, to);
  if (words.tellsClauses && words.is("sourcing", lower[from]) && comma >= 0) {
    return comma < to - 3
      ? clauseOf(reading, cue, speaker, comma + 1, clauseEnd(reading, cues, c, comma, to))
      : undefined;
  }
  if (
    words.tellsClauses &&
    lower[subject.first - (isMark(lower[subject.first - 1] ?? "") ? 2 : 1)] === "," &&
    subject.first > from + 1 &&
    standsBehind(reading, subject.first, cue, rest, to)
  ) {
    if (quoted !== undefined && !outgrows(reading, cue, from, quoted)) return undefined;
    if (lower[rest] === "," && rest < to - 4 && cues[c + 1]?.first !== rest + 1) {
      const start = isLead(reading, from, subject.first) ? rest + 1 : from;
      return clauseOf(reading, cue, speaker, start, clauseEnd(reading, cues, c, rest, to));
    }
    const clause = clauseOf(reading, cue, speaker, afterDateline(reading, from, subject.first), subject.first - 1);
    return clause && { ...clause, last: cue.last };
  }
  // beside a quotation that came first, only a clause of its own counts
  const start = clauseStart(reading, cue, end);
  const cueStart = reading.doc.tokens[cue.first]?.start ?? 0;
  if (start < 0 || (quoted !== undefined && quoted < cueStart && !words.is("complementisers", lower[start - 1])))
    return undefined;
  return clauseOf(reading, cue, speaker, start, end);
}

/** "If he says …", "what he said was …", "when did they say …?": nothing is reported. */
function isSupposed(reading: Reading, first: number, cue: Cue, to: number): boolean {
  const { lower, words } = reading;
  for (let i = Math.max(first - 1, 0); i < cue.first; i++) {
    if (reading.markAt[i] !== reading.markAt[cue.first]) continue;
    if (words.is("supposing", lower[i])) return true;
    // "tidak ada negara yang menyatakan"
    if (words.is("hindering", lower[i]) && words.is("clauseVerbs", lower[i + 1])) return true;
    if (words.is("gapping", lower[i]) && (words.is("finite", lower[cue.last]) || lower[cue.last] === "to")) return true;
  }
  return words.tellsClauses && cue.cueClass !== "asked" && lower[to - 1] === "?" && reading.markAt[to - 1] === -1;
}
