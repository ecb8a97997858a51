// Speakers × outlets → a table of counts, the darker the more; arrow keys go from number to number.
import { useRef, useState } from "react";
import { useView, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectEntity, selectedIds } from "../../state.ts";
import { openFromList, useHoverEnd } from "../focus.ts";
import { useMore } from "../parts/More.tsx";
import type { Lens } from "./lens.ts";
import type { Opened } from "./QuotesOf.tsx";

const FIRST = 40;

const STEPS = new Map<string, readonly [rows: number, columns: number]>([
  ["ArrowDown", [1, 0]],
  ["ArrowUp", [-1, 0]],
  ["ArrowRight", [0, 1]],
  ["ArrowLeft", [0, -1]],
]);

interface MatrixProps {
  readonly lens: Lens;
  readonly opened: Opened | null;
  onOpen(opened: Opened): void;
}

export function Matrix({ lens: { outlets, speakers }, opened, onOpen }: MatrixProps): React.JSX.Element {
  const { words, formats, name } = useWords();
  const selection = useView((state) => state.selection);
  const chosen = selectedIds(selection);
  const { shown, button } = useMore(speakers.length, FIRST);
  const [active, setActive] = useState<readonly [number, number] | null>(null);
  const table = useRef<HTMLTableElement>(null);
  useHoverEnd();
  const quoting = outlets.filter(({ quotes }) => quotes > 0);
  const most = Math.max(1, ...speakers.flatMap(({ quotes }) => [...quotes.values()]));
  const has = (row: number, column: number): boolean =>
    speakers[row]?.quotes.has(quoting[column]?.outlet ?? "\0") ?? false;
  const firstColumn = quoting.findIndex((_, column) => has(0, column));
  const [row, column] = active && active[0] < shown && has(...active) ? active : [0, firstColumn];

  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = STEPS.get(event.key);
    if (!by || !(event.target instanceof HTMLElement) || event.target.dataset["cell"] === undefined) return;
    event.preventDefault();
    let [r, c] = [row + by[0], column + by[1]];
    // Over the empty ones to the next number.
    while (r >= 0 && r < shown && c >= 0 && c < quoting.length && !has(r, c)) [r, c] = [r + by[0], c + by[1]];
    if (r < 0 || r >= shown || c < 0 || c >= quoting.length) return;
    setActive([r, c]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${r}:${c}"]`)?.focus();
  };
  return (
    <>
      <div className="matrix-scroll">
        <table ref={table} className="matrix" onKeyDown={onKeyDown}>
          <caption className="unseen">{words.panels.lensCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.panels.speakers}</th>
              <th scope="col" className="matrix-number">
                {words.panels.all}
              </th>
              {quoting.map(({ outlet, articles }) => (
                <th key={outlet} scope="col" className="matrix-outlet">
                  {outlet || words.panels.noOutlet}
                  <span className="quiet">{words.panels.articles(articles)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {speakers.slice(0, shown).map(({ entity, quotes, total }, r) => (
              <tr
                key={entity.id}
                data-chosen={chosen.includes(entity.id) || undefined}
                onMouseEnter={() => hover(entity.id)}
                onMouseLeave={() => hover(null)}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="matrix-name"
                    onClick={() => {
                      openFromList();
                      selectEntity(entity.id);
                    }}
                  >
                    <EntityIcon type={entity.type} id={entity.id} size={14} />
                    <span>{name(entity)}</span>
                  </button>
                </th>
                <td className="matrix-number quiet">{formats.number(total)}</td>
                {quoting.map(({ outlet }, c) => {
                  const count = quotes.get(outlet) ?? 0;
                  return (
                    <td key={outlet} className="matrix-cell">
                      {count > 0 && (
                        <button
                          type="button"
                          data-cell={`${r}:${c}`}
                          tabIndex={r === row && c === column ? 0 : -1}
                          aria-label={words.panels.lensCell(name(entity), outlet || words.panels.noOutlet, count)}
                          aria-pressed={opened?.id === entity.id && opened.outlets.includes(outlet)}
                          style={
                            { "--share": `${Math.round(8 + 40 * Math.sqrt(count / most))}%` } as React.CSSProperties
                          }
                          onFocus={() => setActive([r, c])}
                          onClick={() => onOpen({ id: entity.id, outlets: [outlet] })}
                        >
                          {formats.number(count)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {button && <p className="outlets-more">{button}</p>}
    </>
  );
}
