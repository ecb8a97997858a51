// A quote → who says it: those the article names nearest to it first, nobody, or somebody else.
import { DropdownMenu } from "radix-ui";
import { useMemo } from "react";
import type { ArticleRecord, Quote, Span } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { useRecords } from "../panels/records.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { addRules, ask } from "./state.ts";

const MOST = 8;

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Who may speak: people and organisations that the article names, the nearest first. */
function nearest({ mentions }: ArticleRecord, quote: Quote): string[] {
  const near = mentions
    .filter(({ entity }) => /^(?:person|organisation):/.test(entity) && entity !== quote.speaker)
    .toSorted((a, b) => gap(a, quote) - gap(b, quote));
  return [...new Set(near.map(({ entity }) => entity))].slice(0, MOST);
}

interface Props {
  /** Id of the article. */
  readonly article: string;
  readonly quote: Quote;
}

export default function QuoteItems({ article, quote }: Props): React.JSX.Element | null {
  const { index, articles } = useGraph();
  const at = articles.get(article);
  const record = useRecords(useMemo(() => (at === undefined ? [] : [at]), [at])).loaded[0]?.[1];
  const { words, name } = useWords();
  const { desk: said } = words;
  if (!record) return null;
  const about = { article: record.id, quote: record.text.slice(quote.start, quote.end) };
  return (
    <>
      <DropdownMenu.Label className="menu-title">{said.whoSays}</DropdownMenu.Label>
      {nearest(record, quote).map((id) => {
        const entity = index.entities.get(id);
        return (
          entity && (
            <DropdownMenu.Item
              key={id}
              className="menu-item"
              onSelect={() => addRules({ do: "attribute", ...about, speaker: id })}
            >
              <EntityIcon type={entity.type} id={id} size={16} /> {name(entity)}
            </DropdownMenu.Item>
          )
        );
      })}
      <DropdownMenu.Item className="menu-item" onSelect={() => ask({ ask: "attribute", ...about })}>
        {said.someoneElse}
      </DropdownMenu.Item>
      {quote.speaker !== null && (
        <DropdownMenu.Item
          className="menu-item"
          onSelect={() => addRules({ do: "attribute", ...about, speaker: null })}
        >
          {said.nobodySays}
        </DropdownMenu.Item>
      )}
    </>
  );
}
