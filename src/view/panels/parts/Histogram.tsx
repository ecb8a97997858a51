// When an entity is written about → a small bar chart with its caption, and the same numbers as a table.
import { useMemo } from "react";
import { articlesOverTime } from "../../../graph/query.ts";
import type { GraphEntity } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";

/** Share of a bar's place that stays empty. */
const GAP = 0.2;
/** CSS pixels a bar may be wide at most. */
const WIDEST = 36;

export function Histogram({ entity }: { entity: GraphEntity }): React.JSX.Element | null {
  const { index } = useGraph();
  const { words, formats } = useWords();
  const { unit, bins, undated } = useMemo(() => articlesOverTime(index, entity), [index, entity]);
  const most = bins.reduce((best, bin) => (bin.articles.length > best.articles.length ? bin : best), {
    period: "",
    articles: [] as readonly number[],
  });
  const [first, last] = [bins[0], bins.at(-1)];
  const missing = undated.length > 0 && <p className="panel-note">{words.panels.undated(undated.length)}</p>;
  if (!first || !last || bins.length < 2 || most.articles.length === 0) return missing || null;
  const top = most.articles.length;
  const all = bins.reduce((sum, { articles }) => sum + articles.length, 0);
  const caption = top > 1 ? words.panels.busiest(formats.shortDate(most.period), top) : words.panels.articles(all);
  const ends = [formats.shortDate(first.period), formats.shortDate(last.period)] as const;
  return (
    <figure className="histogram">
      <figcaption>
        {words.panels.timelineBy[unit]} · {caption}
      </figcaption>
      <div style={{ maxWidth: bins.length * WIDEST }}>
        <svg
          viewBox={`0 0 ${bins.length} 1`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${ends[0]} – ${ends[1]}. ${caption}`}
        >
          {bins.map(({ period, articles }, i) => (
            <rect
              key={period}
              x={i + GAP / 2}
              width={1 - GAP}
              y={1 - articles.length / top}
              height={articles.length / top}
            >
              <title>{`${formats.shortDate(period)}: ${formats.number(articles.length)}`}</title>
            </rect>
          ))}
        </svg>
        <p className="histogram-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      </div>
      {missing}
      <details>
        <summary>{words.panels.timelineAs}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.panels.period}</th>
              <th scope="col">{words.panels.articlesHead}</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter(({ articles }) => articles.length > 0)
              .map(({ period, articles }) => (
                <tr key={period}>
                  <th scope="row">{formats.shortDate(period)}</th>
                  <td>{formats.number(articles.length)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
