// Digests in the order they were read → each article once, in an order of their own, and a notice for every copy.
import type { Notice } from "../model/index.ts";
import type { Digest } from "./digest.ts";
import { by } from "./order.ts";

export interface Unique {
  /** By date, then id. */
  readonly digests: readonly Digest[];
  readonly notices: readonly Notice[];
}

/** Keeps the first by id, then text: which copy stays does not depend on the order of the files. */
export function unique(digests: readonly Digest[]): Unique {
  const sorted = [...digests].sort(
    by(
      (d) => d.article.id,
      (d) => d.article.text,
      (d) => JSON.stringify(d.article),
    ),
  );
  const byId = new Set<string>();
  const byText = new Map<string, string>();
  const kept: Digest[] = [];
  const notices: Notice[] = [];
  for (const digest of sorted) {
    const { id } = digest.article;
    const text = normalised(digest.article.text);
    const twin = byText.get(text);
    if (twin !== undefined) notices.push(duplicate(id, `has the same text as “${twin}” and is counted once.`));
    else if (byId.has(id))
      notices.push(duplicate(id, "shares its id with another article and is left out: give it an id of its own."));
    else {
      byId.add(id);
      byText.set(text, id);
      kept.push(digest);
    }
  }
  return {
    digests: kept.sort(
      by(
        (d) => d.article.date,
        (d) => d.article.id,
      ),
    ),
    notices,
  };
}

const duplicate = (article: string, what: string): Notice => ({
  code: "duplicate-article",
  message: `Article “${article}” ${what}`,
  article,
});

const normalised = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
