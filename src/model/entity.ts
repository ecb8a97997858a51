// What an article names → entities, mentions, roles and quotes (the contract of `simpul extract`).
import type { Span } from "./span.ts";

export const ENTITY_TYPES = ["person", "country", "organisation", "event"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const EVENT_KINDS = [
  "meeting", "visit", "summit", "conflict", "attack", "military", "election", "protest", "ceremony", "agreement",
  "sanction", "legal", "disaster", "accident", "crime", "death", "appointment", "speech", "economy", "sport", "other",
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

interface EntityBase {
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
export interface EventEntity extends EntityBase {
  readonly type: "event";
  readonly kind: EventKind;
  /** Entity ids, sorted. */
  readonly participants: readonly string[];
  /** ISO date the text states (YYYY, YYYY-MM or YYYY-MM-DD); "" when it states none. */
  readonly date: string;
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
