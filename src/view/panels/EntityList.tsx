// The graph as a table → every entity that is not hidden, sortable; the canvas for those who can't or won't use it.
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { useGraph, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { hover, selectEntity } from "../state.ts";
import { COLUMNS, type Column, firstOrder, type Order, type Row, rowsOf, sortRows } from "./columns.ts";
import { openFromList, useHoverEnd } from "./focus.ts";
import "./list.css";

const ROW_HEIGHT = 40;
const PAGE_ROWS = 10;
/** Rows above the first entity: the header. */
const HEADER_ROWS = 1;

const MOVES = new Map<string, (row: number, last: number) => number>([
  ["ArrowDown", (row) => row + 1],
  ["ArrowUp", (row) => row - 1],
  ["PageDown", (row) => row + PAGE_ROWS],
  ["PageUp", (row) => row - PAGE_ROWS],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);

export function EntityList(): React.JSX.Element {
  const { index } = useGraph();
  const { words, formats, name } = useWords();
  const hidden = useView((state) => state.hiddenTypes);
  const language = useView((state) => state.language);
  const selected = useView(({ selection }) => (selection?.kind === "entity" ? selection.id : null));
  const [order, setOrder] = useState<Order>(firstOrder("mentions"));
  const [active, setActive] = useState(0);
  useHoverEnd();
  const scroller = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: names and words change with the language alone
  const rows = useMemo(() => rowsOf(index, hidden, { name, types: words.type }), [index, hidden, language]);
  const sorted = useMemo(() => sortRows(rows, order, formats.compare), [rows, order, formats]);
  const last = sorted.length - 1;
  const at = Math.min(active, Math.max(0, last));

  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    overscan: 12,
    // The row with the keyboard stays in the page wherever the rest has scrolled.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].filter((i) => i <= last).sort((a, b) => a - b),
  });

  const go = (to: number) => {
    const next = Math.max(0, Math.min(last, to));
    setActive(next);
    virtual.scrollToIndex(next);
    // Once the row is in the page.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
  const choose = (row: Row, i: number) => {
    setActive(i);
    openFromList();
    selectEntity(row.entity.id);
  };
  const onRowKey = (event: React.KeyboardEvent, row: Row, i: number) => {
    const to = MOVES.get(event.key)?.(i, last);
    if (to !== undefined) go(to);
    else if (event.key === "Enter" || event.key === " ") choose(row, i);
    else return;
    event.preventDefault();
  };

  return (
    <div className="entity-list">
      <p role="status" className="entity-list-count">
        {sorted.length === 0 ? words.panels.listEmpty : words.panels.listCount(sorted.length)}
        <span className="unseen"> {words.panels.listKeys}</span>
      </p>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        aria-label={words.panels.list}
        aria-rowcount={sorted.length + HEADER_ROWS}
        aria-colcount={COLUMNS.length}
        aria-readonly="true"
      >
        <div role="rowgroup" className="grid-head">
          <div role="row" aria-rowindex={1} className="grid-row">
            {COLUMNS.map((column, i) => (
              <Heading key={column} column={column} at={i + 1} order={order} setOrder={setOrder} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index: i, start }) => {
            const row = sorted[i];
            if (!row) return null;
            const { entity } = row;
            return (
              <div
                key={entity.id}
                role="row"
                aria-rowindex={i + 1 + HEADER_ROWS}
                aria-selected={entity.id === selected}
                className="grid-row"
                data-row={i}
                data-type={entity.type}
                tabIndex={i === at ? 0 : -1}
                style={{ transform: `translateY(${start}px)`, blockSize: ROW_HEIGHT }}
                onClick={() => choose(row, i)}
                onKeyDown={(event) => onRowKey(event, row, i)}
                onFocus={() => hover(entity.id)}
                onBlur={() => hover(null)}
                onMouseEnter={() => hover(entity.id)}
                onMouseLeave={() => hover(null)}
              >
                {COLUMNS.map((column, c) => (
                  <Cell key={column} column={column} at={c + 1} row={row} />
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Cell({ column, at, row: { entity, ...row } }: { column: Column; at: number; row: Row }): React.JSX.Element {
  const { formats } = useWords();
  if (column === "name")
    return (
      <div role="rowheader" aria-colindex={at} data-column={column}>
        <EntityIcon type={entity.type} id={entity.id} size={16} />
        <span className="grid-text">{row.name}</span>
      </div>
    );
  const value = row[column];
  return (
    <div role="gridcell" aria-colindex={at} data-column={column}>
      {typeof value === "string" ? (
        value
      ) : (
        <span className={value === 0 ? "quiet" : undefined}>{formats.number(value)}</span>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly column: Column;
  readonly at: number;
  readonly order: Order;
  setOrder(order: Order): void;
}

function Heading({ column, at, order, setOrder }: HeadingProps): React.JSX.Element {
  const { words } = useWords();
  const sorted = order.column === column;
  return (
    <div
      role="columnheader"
      aria-colindex={at}
      data-column={column}
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        onClick={() => setOrder(sorted ? { column, descending: !order.descending } : firstOrder(column))}
      >
        <span className="grid-text">{words.panels.columns[column]}</span>
        {sorted &&
          (order.descending ? <ArrowDown size={14} aria-hidden="true" /> : <ArrowUp size={14} aria-hidden="true" />)}
      </button>
    </div>
  );
}
