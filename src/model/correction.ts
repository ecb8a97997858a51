// What the user says of an entity or a quote → a rule that every build applies.
import type { EntityType } from "./entity.ts";

export type Correction =
  /** All of `entities` are one: `into`, whose id and label it keeps. */
  | { readonly do: "merge"; readonly entities: readonly string[]; readonly into: string }
  /** In these articles (ids) the name means somebody else. */
  | { readonly do: "split"; readonly entity: string; readonly articles: readonly string[]; readonly label: string }
  /** Two that must stay apart, whatever their names. */
  | { readonly do: "not-the-same"; readonly entities: readonly string[] }
  | { readonly do: "rename"; readonly entity: string; readonly label: string }
  | { readonly do: "retype"; readonly entity: string; readonly type: EntityType }
  | { readonly do: "hide"; readonly entity: string }
  /** Who says these words in this article; null: the article names nobody. */
  | { readonly do: "attribute"; readonly article: string; readonly quote: string; readonly speaker: string | null };

/** A rule and where it stands, where that is known. */
export type PlacedCorrection = Correction & {
  /** Its number in its file, from 1. */
  readonly number?: number;
  /** `corrections.json:12` */
  readonly source?: string;
};
