// The entity types Simpul knows. A new one is one file and one line here.
import { country } from "./country.ts";
import { event } from "./event.ts";
import { organisation } from "./organisation.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import type { Recogniser } from "./recogniser.ts";

export { countryOfCapital, isDemonym } from "./country.ts";
export { kindOfName } from "./event.ts";
export { type EventLexicon, type EventNoun, eventLexicon } from "./event-words.ts";
export { followsLeaders, withoutLeaders } from "./leaders.ts";
export { isNoOrganisation } from "./organisation.ts";
export { Phrases } from "./phrases.ts";
export type { Recogniser, TaggedSpan } from "./recogniser.ts";
export { remembered } from "./remembered.ts";
export { contains, firstAfter, overlaps, textOf, touching } from "./spans.ts";
export { isTitleCase } from "./title-case.ts";
export { tokenRange } from "./tokens.ts";
export { isCapitalised, wordSets } from "./word-sets.ts";
export { words } from "./words.ts";

/** Where two candidates claim the same words, the longer wins, then the earlier in this list. */
export const RECOGNISERS: readonly Recogniser[] = [country, event, organisation, person, place];
