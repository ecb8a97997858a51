// An extraction ↔ a gold case: what a person can read and correct, without offsets.
import type { Extraction, Span } from "../../src/model/index.ts";

/** Parts and fields left out of a case are not looked at: a case is about one rule. */
export interface Gold {
  /** Entities and mentions of these types alone are compared; all when left out. */
  readonly types?: readonly string[];
  /** All of them, sorted by type and label. */
  readonly entities?: readonly GoldEntity[];
  /** All of them in text order: the words, and whom they mean: a label, or a country's id. */
  readonly mentions?: readonly GoldMention[];
  readonly quotes?: readonly GoldQuote[];
  /** Words of the text that no mention and no quote may touch. */
  readonly silent?: readonly string[];
}

export interface GoldEntity {
  readonly type: string;
  readonly label: string;
  /** Of countries. */
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly { readonly label: string; readonly country?: string; readonly organisation?: string }[];
  readonly kind?: string;
  readonly participants?: readonly string[];
  readonly date?: string;
}

export interface GoldMention {
  readonly text: string;
  readonly entity: string;
  readonly as: string;
}

export interface GoldQuote {
  readonly kind: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly cue?: string;
  readonly about?: readonly string[];
}

/** Everything, in the form of a case. */
export function goldOf({ text, entities, mentions, quotes }: Extraction): Required<Pick<Gold, "entities" | "mentions" | "quotes">> {
  // Countries by their id: what an article calls them is another matter.
  const labels = new Map(entities.map(({ id, type, label }) => [id, type === "country" ? id : label]));
  const nameOf = (id: string): string => labels.get(id) ?? id;
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const sorted = (ids: readonly string[]): string[] => ids.map(nameOf).sort();
  return {
    entities: entities
      .map((entity): GoldEntity => {
        const { id, type, label, aliases } = entity;
        if (type === "country") return { type, label, id };
        if (type === "organisation") return { type, label, aliases };
        if (type === "event") return { type, label, kind: entity.kind, participants: sorted(entity.participants), date: entity.date };
        const roles = entity.roles.map((role) => ({
          label: role.label,
          ...(role.country ? { country: role.country } : {}),
          ...(role.organisation ? { organisation: nameOf(role.organisation) } : {}),
        }));
        return { type, label, aliases, roles };
      })
      .sort((a, b) => (`${a.type} ${a.label}` < `${b.type} ${b.label}` ? -1 : 1)),
    mentions: mentions.map((mention) => ({ text: wordsOf(mention), entity: nameOf(mention.entity), as: mention.as })),
    quotes: quotes.map((quote) => ({
      kind: quote.kind,
      text: wordsOf(quote),
      speaker: quote.speaker === null ? null : nameOf(quote.speaker),
      cue: quote.cue,
      about: sorted(quote.about),
    })),
  };
}
