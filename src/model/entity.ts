// What an article names → entities, mentions, roles and quotes (the contract of `simpul extract`).
import type { Span } from "./span.ts";

export const ENTITY_TYPES = ["person", "country", "organisation", "event"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const EVENT_KINDS = [
  "meeting",
  "visit",
  "summit",
  "conflict",
  "attack",
  "military",
  "election",
  "protest",
  "ceremony",
  "agreement",
  "sanction",
  "legal",
  "disaster",
  "accident",
  "crime",
  "death",
  "appointment",
  "speech",
  "economy",
  "sport",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** An office or description the text gives a person: "Menlu Rusia" → label "Menlu", country "country:RU". */
export interface Role extends Span {
  readonly label: string;
  /** Entity id of the country served, where the text says so. */
  readonly country?: string;
  /** Entity id of the organisation served, where the text says so. */
  readonly organisation?: string;
}

/**
 * Why an article's reader may believe that something is what it is said to be. `lexicon`: a list knows the name · `tagger`: the learned
 * tagger takes it for a name of its type · `title`: an office or title stands beside it · `full-name`: a person's name of several words ·
 * `acronym`: long form and short form stand side by side, one in brackets · `repeated`: named more than once · `speaks`: something is quoted
 * from it · `event-word`: a noun or name that tells of events · `participants`, `dated`: the article says who, or when · `corrected`: the user
 * says so.
 */
export const REASONS = [
  "corrected",
  "lexicon",
  "tagger",
  "title",
  "full-name",
  "acronym",
  "repeated",
  "speaks",
  "event-word",
  "participants",
  "dated",
] as const;
export type Reason = (typeof REASONS)[number];

/** How sure it is that this is an entity of its type, and why. */
export interface Certainty {
  /** Estimated probability, 0–1, to two digits; docs/extraction.md says how it was calibrated. */
  readonly confidence: number;
  /** In the order of `REASONS`; empty where nothing but the wording itself speaks for it. */
  readonly reasons: readonly Reason[];
  /** Greatest probability that the tagger gave one of its names, 0–1, to two digits; only with the reason `tagger`. */
  readonly tagged?: number;
}

interface EntityBase extends Certainty {
  /** `country:` + ISO 3166-1 alpha-2 (SU, YU, CS, DD for states that are gone), else `type:slug-of-the-label`. */
  readonly id: string;
  readonly label: string;
  /** Other forms the text uses, without the label, sorted. */
  readonly aliases: readonly string[];
}
export interface PersonEntity extends EntityBase {
  readonly type: "person";
  readonly roles: readonly Role[];
}
export interface CountryEntity extends EntityBase {
  readonly type: "country";
}
export interface OrganisationEntity extends EntityBase {
  readonly type: "organisation";
}
/** Where an event happens, as the text names it beside the event: "di Jakarta", "in Geneva, Switzerland". */
export interface EventPlace extends Span {
  /** The name of the place, without its preposition. */
  readonly label: string;
  /** Entity id, where the place named is a country. */
  readonly country?: string;
}
export interface EventEntity extends EntityBase {
  readonly type: "event";
  readonly kind: EventKind;
  /** Entity ids, sorted. */
  readonly participants: readonly string[];
  /** ISO date the text states (YYYY, YYYY-MM or YYYY-MM-DD); "" when it states none. */
  readonly date: string;
  /** Left out when the text states none. */
  readonly place?: EventPlace;
  /** True for proper names (KTT ASEAN, World War II), false for descriptions ("kunjungan Kim ke Moskow"). */
  readonly named: boolean;
}
export type DocEntity = PersonEntity | CountryEntity | OrganisationEntity | EventEntity;

/** How a mention refers: a name (demonyms included, titles not), a role ("the minister") or a pronoun ("ia", "-nya"). */
export type MentionForm = "name" | "role" | "pronoun";

export interface Mention extends Span {
  readonly entity: string;
  readonly as: MentionForm;
}

export const CUE_CLASSES = ["said", "asked", "accused", "denied", "praised", "promised", "warned", "demanded"] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** What somebody says; the span is the content without quotation marks (direct) or the reported clause (indirect). */
export interface Quote extends Span {
  readonly kind: "direct" | "indirect";
  /** Entity id, or null when the text names no speaker. */
  readonly speaker: string | null;
  /** The words that mark it as speech ("ujar", "according to"); "" when there are none. */
  readonly cue: string;
  readonly cueClass: CueClass;
  /** Ids of the entities the words are about, sorted; never the speaker. */
  readonly about: readonly string[];
}
