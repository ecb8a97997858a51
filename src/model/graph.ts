// The knowledge graph: articles, entities, links, and per article the evidence they rest on.
import type { ArticleInfo } from "./article.ts";
import type { Correction } from "./correction.ts";
import type { Certainty, EntityType, EventKind, EventPlace, Mention, Quote, Role } from "./entity.ts";
import type { Notice } from "./notice.ts";
import type { Span } from "./span.ts";

export const LINK_KINDS = ["comention", "quote", "participant", "role"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface GraphArticle extends ArticleInfo {
  /** Id of the article whose report this one carries too (a wire copy, cut or edited); absent where the report is its own. */
  readonly report?: string;
  /** How many paragraphs it has; what association is counted over. Absent in files of before. */
  readonly paragraphs?: number;
}

/** An entity's counts article by article, parallel to its `articles`. What is 0 in all of them is left out. */
export interface EntityCounts {
  readonly mentions: readonly number[];
  readonly quotesBy?: readonly number[];
  readonly quotesAbout?: readonly number[];
}

/** Its certainty is that of all its articles together: see graph/certainty.ts. */
export interface GraphEntity extends Certainty {
  readonly id: string;
  readonly type: EntityType;
  readonly label: string;
  /** Label by interface language where it is known to differ: { id: "Rusia", en: "Russia" }. */
  readonly labels: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  /** Events only. */
  readonly kind?: EventKind;
  /** Events only: ISO date, "" when unknown. */
  readonly date?: string;
  /** Events only: where most articles say it happens; left out when none does. */
  readonly place?: Omit<EventPlace, keyof Span>;
  /** Mentions in all articles, by name, role or pronoun. */
  readonly mentions: number;
  /** Indices into `Overview.articles`, ascending: the articles that mention it. */
  readonly articles: readonly number[];
  /** Paragraphs that name it in each of its articles, parallel to `articles`. Absent in files of before. */
  readonly paragraphs?: readonly number[];
  readonly quotesBy: number;
  readonly quotesAbout: number;
  /** Left out where there is one article: its counts are the totals. */
  readonly byArticle?: EntityCounts;
  /** PageRank on the weighted network of co-mentions and participants, scaled so that the greatest is 1. */
  readonly importance: number;
  /** Louvain community: 0 is the largest. */
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/** A link's counts article by article, parallel to its `articles`. */
export interface LinkCounts {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  /** Paragraphs that hold both in no single sentence; left out where there are none. */
  readonly loose?: readonly number[];
}

export interface GraphLink {
  /** `kind:source|target`. */
  readonly id: string;
  readonly kind: LinkKind;
  /** comention: source < target by code unit order. quote: speaker. participant: event. role: person. */
  readonly source: string;
  readonly target: string;
  /** Distinct sentences that show it (a quote or an event mention counts as one). */
  readonly sentences: number;
  /** Distinct paragraphs that show it, the sentences' own included. */
  readonly paragraphs: number;
  /** Indices into `Overview.articles`, ascending. */
  readonly articles: readonly number[];
  /** sentences + half of the paragraphs that hold both in no single sentence. */
  readonly weight: number;
  /** Left out where there is one article: its counts are the totals. */
  readonly byArticle?: LinkCounts;
  /** comention only: normalised pointwise mutual information over paragraphs, -1 … 1 [Bouma 2009]. 0 for other kinds. */
  readonly npmi: number;
  /** role only: the words, most frequent first. */
  readonly labels?: readonly string[];
}

/** What the explorer opens with: everything but texts and evidence. */
export interface Overview {
  readonly version: 1;
  readonly articles: readonly GraphArticle[];
  /** Sorted by importance, greatest first. */
  readonly entities: readonly GraphEntity[];
  /** Sorted by weight, greatest first. */
  readonly links: readonly GraphLink[];
  readonly notices: readonly Notice[];
  /** The user's rules it was built with, in their order; left out where there are none. */
  readonly corrections?: readonly Correction[];
}

/** One place that shows a link. */
export interface Evidence extends Span {
  /** Index into `Overview.links`. */
  readonly link: number;
  /** How close the two ends stand; the evidence's own span is that sentence, paragraph or quote. */
  readonly scope: "sentence" | "paragraph" | "quote";
  /** Where the source is named (for a quote: the speaker, or the cue's clause; empty span when only understood). */
  readonly source: Span;
  readonly target: Span;
  /** quote links: index into this article's `quotes`. */
  readonly quote?: number;
}

export interface PersonRole extends Role {
  readonly person: string;
}

/** Where this article says that an event happens. */
export interface PlaceOfEvent extends EventPlace {
  readonly event: string;
}

/** One article's text with everything found in it, entity ids resolved across articles. */
export interface ArticleRecord {
  readonly id: string;
  readonly text: string;
  readonly aside: readonly Span[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly roles: readonly PersonRole[];
  /** Left out where there are none. */
  readonly places?: readonly PlaceOfEvent[];
  readonly evidence: readonly Evidence[];
}

export interface KnowledgeGraph extends Overview {
  /** `records[i]` belongs to `articles[i]`. */
  readonly records: readonly ArticleRecord[];
}

/** `overview.json`: the overview, and where each article's record lies. */
export interface OverviewFile extends Overview {
  /** `shards[n]` is the index of the first record in `articles-NNN.json`, an array of ArticleRecord; ascending, from 0. */
  readonly shards: readonly number[];
}
