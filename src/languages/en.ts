// English, as data.
import type { Language } from "./language.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split("|").map((p) => p.trim());

export const english: Language = {
  id: "en",
  name: "English",
  functionWords: words(`the of and to in a is that for on with as was by at from it be has have an are his her he she they
    said not but this which its were will had who their been would more about after when there or we you i than also
    into over could against no if out up between while`),
  months: {
    january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
    november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11,
    dec: 12,
  },
  weekdays: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  dayFirst: false,
  abbreviations: words(`mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj brig st jr sr vs no inc ltd co corp jan feb mar
    apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m d.c etc rev hon pres`),
  asideOpeners: phrases(`also read | read more | read also | read next | related: | see also | more: | watch: | share this | follow us |
    subscribe | sign up | photo: | image: | image caption | image copyright | media caption | editing by | reporting by |
    copyright | all rights reserved | advertisement | click here`),
  bylines: phrases(`by | written by | story by | reporting by | editing by | additional reporting by | compiled by | reporter | editor | writer |
    writing by | edited by | photos by | photo by | video by`),
  names: { titles: [], particles: [], suffixes: [], offices: [], pronouns: words("he she him her his"), notNames: [] },
  organisations: { heads: [], tails: [], joiners: [] },
  quotes: { cues: {}, accordingTo: [], complementisers: [], cuePronounSuffix: "", ownSide: [] },
  events: { nouns: {}, namedHeads: {}, namedTails: {} },
};
