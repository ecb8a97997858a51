// An entity's ties → tabs by type, a row per entity at the other end, each opening the evidence of the pair.
import { Tabs } from "radix-ui";
import { useMemo } from "react";
import { articlesOverTime, coverageOf, strongestLinks, type Tie, type TimeBin } from "../../../graph/query.ts";
import { ENTITY_TYPES } from "../../../model/index.ts";
import { useGraph, useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectPair } from "../../state.ts";
import { articlesOf, looseParagraphs } from "../evidence.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { Sparkline } from "../parts/Sparkline.tsx";
import { binsOf, inTheNews, trendOf } from "../trend.ts";

const FIRST = 7;

export function Links({ id }: { id: string }): React.JSX.Element | null {
  const { index } = useScope();
  const { words, formats } = useWords();
  const ties = useMemo(() => strongestLinks(index, id), [index, id]);
  const [strongest] = ties;
  if (!strongest) return null;
  const types = ENTITY_TYPES.filter((type) => ties.some((tie) => tie.entity.type === type));
  return (
    <Part title={words.panels.links} note={words.panels.notProof}>
      <Tabs.Root defaultValue={strongest.entity.type} className="tabs">
        <Tabs.List aria-label={words.panels.linksBy} className="tab-list">
          {types.map((type) => (
            <Tabs.Trigger key={type} value={type} className="tab">
              {words.types[type]}{" "}
              <span className="quiet">{formats.number(ties.filter((tie) => tie.entity.type === type).length)}</span>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {types.map((type) => (
          <Tabs.Content key={type} value={type} tabIndex={-1}>
            <Rows from={id} ties={ties.filter((tie) => tie.entity.type === type)} heaviest={strongest.weight} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Part>
  );
}

function Rows({ from, ties, heaviest }: { from: string; ties: readonly Tie[]; heaviest: number }): React.JSX.Element {
  const { index } = useScope();
  const { shown, button } = useMore(ties.length, FIRST);
  const periods = useMemo(
    () => inTheNews(articlesOverTime(index), index.entities.get(from)?.articles ?? []),
    [index, from],
  );
  const bins = useMemo(() => binsOf(periods), [periods]);
  return (
    <>
      <ol className="link-rows">
        {ties.slice(0, shown).map((tie) => (
          <Row
            key={tie.entity.id}
            from={from}
            tie={tie}
            share={tie.weight / heaviest}
            trend={trendOf(tie.links, bins, periods.length)}
            periods={periods}
          />
        ))}
      </ol>
      {button}
    </>
  );
}

interface RowProps {
  readonly from: string;
  readonly tie: Tie;
  readonly share: number;
  /** Sentences in each of `periods`. */
  readonly trend: readonly number[];
  readonly periods: readonly TimeBin[];
}

function Row({ from, tie: { entity, links }, share, trend, periods }: RowProps): React.JSX.Element {
  const { overview } = useGraph();
  const { words, name, formats } = useWords();
  const together = links.find(({ kind }) => kind === "comention") ?? links.find(({ kind }) => kind !== "quote");
  const quotes = links.reduce((sum, link) => sum + (link.kind === "quote" ? link.sentences : 0), 0);
  const coverage = coverageOf(overview, articlesOf(links));
  const peak = trend.indexOf(Math.max(...trend));
  const most = (trend[peak] ?? 0) > 0 ? periods[peak]?.period : undefined;
  const what = [
    ...links.flatMap((link) => link.labels?.slice(0, 1) ?? []),
    ...links.flatMap((link) => (link.kind === "participant" ? [words.panels.participant] : [])),
    ...(quotes > 0 ? [words.panels.quotes(quotes)] : []),
    ...(together && together.paragraphs === 0 ? [words.panels.sameArticle(together.articles.length)] : []),
    ...(together && together.paragraphs > 0
      ? [words.panels.together(together.sentences, looseParagraphs(together), together.articles.length)]
      : []),
    ...(coverage.reports < coverage.articles ? [words.panels.reports(coverage.reports)] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className="link-row"
        data-type={entity.type}
        title={most === undefined ? undefined : words.panels.mostIn(formats.shortDate(most))}
        onClick={() => selectPair(from, entity.id)}
        onMouseEnter={() => hover(entity.id)}
        onMouseLeave={() => hover(null)}
        onFocus={() => hover(entity.id)}
        onBlur={() => hover(null)}
      >
        <EntityIcon type={entity.type} id={entity.id} size={16} />
        <span className="link-name">{name(entity)}</span>
        <Sparkline values={trend} />
        <span className="link-what">
          {formats.sequence(what)}
          {most !== undefined && <span className="unseen">, {words.panels.mostIn(formats.shortDate(most))}</span>}
        </span>
        <span className="bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
        </span>
      </button>
    </li>
  );
}
