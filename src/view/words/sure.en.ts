// How sure a name is and why, in English.
import type { Reason } from "../../model/index.ts";
import { formats } from "./formats.ts";

const { number } = formats("en");

export const sureEn = {
  filter: "Doubtful names",
  hide: "Hide doubtful names",
  shown: "shown",
  hidden: "hidden",
  hint: "Names found by program alone, more often wrong, or of another type, than right. They are drawn hollow.",
  remain: (n: number, all: number) => `Keeps ${number(n)} of ${number(all)} names.`,
  chip: "without doubtful names",

  title: "How sure",
  doubtful: "doubtful",
  level: { sure: "Quite sure", fairly: "Fairly sure", likely: "Rather likely", doubtful: "Doubtful" },
  short: (level: string, percent: number) => `${level.toLowerCase()}, ${number(percent)} in 100`,
  of: (percent: number) => `Of names like it, about ${number(percent)} in 100 are right.`,
  corrected: "Sure: somebody said so in the corrections.",
  because: (reasons: string) => `What speaks for it: ${reasons}.`,
  /** Where no reason but the wording is given. */
  alone: "Nothing but the wording itself speaks for it.",
  reasons: (tagged: number): Readonly<Record<Reason, string>> => ({
    corrected: "somebody corrected it",
    lexicon: "it is on a list of known names",
    tagger: `the learned tagger reads it so (${number(Math.round(tagged * 100))} %)`,
    title: "an office or title stands beside it",
    "full-name": "it is a full name",
    acronym: "its short form stands in brackets beside it",
    repeated: "it is named more than once",
    speaks: "it is quoted",
    "event-word": "a word that tells of events",
    participants: "it is said who takes part",
    dated: "it is said when",
  }),
};
