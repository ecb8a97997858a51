// The articles that mention an entity → when they were written, and a list that opens each at the first mention.
import { useMemo } from "react";
import type { ArticleInfo, ArticleRecord, GraphEntity } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";
import { read } from "../../state.ts";
import { newestFirst } from "../facts.ts";
import { Part } from "../parts/Frame.tsx";
import { Histogram } from "../parts/Histogram.tsx";
import { useMore } from "../parts/More.tsx";
import { SourceLine } from "../parts/SourceLine.tsx";

const FIRST = 8;

/** Fewer articles than this need no chart: their dates stand in the list. */
const WORTH_A_CHART = 3;

export function OverTime({ entity }: { entity: GraphEntity }): React.JSX.Element | null {
  const { words } = useWords();
  if (entity.articles.length < WORTH_A_CHART) return null;
  return (
    <Part title={words.panels.timeline}>
      <Histogram entity={entity} />
    </Part>
  );
}

export function Articles({
  entity,
  records,
}: {
  entity: GraphEntity;
  records: ReadonlyMap<number, ArticleRecord>;
}): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const articles = useMemo(() => newestFirst(entity.articles, overview.articles), [entity, overview]);
  const { shown, button } = useMore(articles.length, FIRST);
  return (
    <Part
      title={
        <>
          {words.panels.articlesHead} <span className="quiet">{formats.number(articles.length)}</span>
        </>
      }
    >
      <ol className="articles">
        {articles.slice(0, shown).map((i) => {
          const info = overview.articles[i];
          return info && <Article key={i} info={info} entity={entity.id} record={records.get(i)} />;
        })}
      </ol>
      {button}
    </Part>
  );
}

function Article({
  info,
  entity,
  record,
}: {
  info: ArticleInfo;
  entity: string;
  record: ArticleRecord | undefined;
}): React.JSX.Element {
  const { words } = useWords();
  const mentions = record?.mentions.filter((mention) => mention.entity === entity) ?? [];
  const first = mentions[0] ?? { start: 0, end: 0 };
  return (
    <li>
      <button
        type="button"
        className="article-row"
        onClick={() => read({ article: info.id, start: first.start, end: first.end })}
      >
        <span className="article-title" lang={info.language}>
          {info.title || info.id}
        </span>
        <span className="article-from">
          <SourceLine article={info} title={false} />
          {mentions.length > 0 && <span>{words.panels.mentions(mentions.length)}</span>}
        </span>
      </button>
    </li>
  );
}
