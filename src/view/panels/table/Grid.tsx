// Columns and rows → a table that sorts, scrolls through any number of rows, and is walked with the arrow keys.
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useRef, useState } from "react";
import { useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover } from "../../state.ts";
import { useHoverEnd } from "../focus.ts";
import { type Column, firstOrder, type Order, type Row } from "./columns.ts";
import "./table.css";

const ROW_HEIGHT = 40;
const PAGE_ROWS = 10;
/** Rows above the first: the header. */
const HEADER_ROWS = 1;

const MOVES = new Map<string, (row: number, last: number) => number>([
  ["ArrowDown", (row) => row + 1],
  ["ArrowUp", (row) => row - 1],
  ["PageDown", (row) => row + PAGE_ROWS],
  ["PageUp", (row) => row - PAGE_ROWS],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);

interface GridProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** Sorted. */
  readonly rows: readonly Row[];
  readonly order: Order;
  setOrder(order: Order): void;
  isSelected(row: Row): boolean;
  onOpen(row: Row): void;
}

export function Grid({ label, columns, rows, order, setOrder, isSelected, onOpen }: GridProps): React.JSX.Element {
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  useHoverEnd();
  const last = rows.length - 1;
  const at = Math.min(active, Math.max(0, last));

  const virtual = useVirtualizer({
    count: rows.length,
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
  const open = (row: Row, i: number) => {
    setActive(i);
    onOpen(row);
  };
  const onRowKey = (event: React.KeyboardEvent, row: Row, i: number) => {
    const to = MOVES.get(event.key)?.(i, last);
    if (to !== undefined) go(to);
    else if (event.key === "Enter" || event.key === " ") open(row, i);
    else return;
    event.preventDefault();
  };

  const tracks = (most: number): string =>
    columns.flatMap(({ width, goes = 4 }) => (goes > most ? [width] : [])).join(" ");
  const style = {
    "--all": tracks(0),
    "--most": tracks(1),
    "--fewer": tracks(2),
    "--fewest": tracks(3),
  } as React.CSSProperties;
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + HEADER_ROWS}
      aria-colcount={columns.length}
      aria-readonly="true"
      style={style}
    >
      <div role="rowgroup" className="grid-head">
        <div role="row" aria-rowindex={1} className="grid-row">
          {columns.map((column, i) => (
            <Heading key={column.id} columns={columns} at={i} order={order} setOrder={setOrder} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid-body" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: i, start }) => {
          const row = rows[i];
          if (!row) return null;
          const first = row.entities[0]?.id ?? null;
          return (
            <div
              key={row.key}
              role="row"
              aria-rowindex={i + 1 + HEADER_ROWS}
              aria-selected={isSelected(row)}
              className="grid-row"
              data-row={i}
              tabIndex={i === at ? 0 : -1}
              style={{ transform: `translateY(${start}px)`, blockSize: ROW_HEIGHT }}
              onClick={() => open(row, i)}
              onKeyDown={(event) => onRowKey(event, row, i)}
              onFocus={() => hover(first)}
              onBlur={() => hover(null)}
              onMouseEnter={() => hover(first)}
              onMouseLeave={() => hover(null)}
            >
              {columns.map((column, c) => (
                <Cell key={column.id} columns={columns} at={c} row={row} />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface CellProps {
  readonly columns: readonly Column[];
  readonly at: number;
  readonly row: Row;
}

function Cell({ columns, at, row }: CellProps): React.JSX.Element | null {
  const { words, formats } = useWords();
  const column = columns[at];
  if (!column) return null;
  const value = row.cells[at] ?? "";
  const common = {
    role: at === 0 ? "rowheader" : "gridcell",
    "aria-colindex": at + 1,
    "data-holds": column.holds,
    "data-goes": column.goes,
  };
  if (column.holds === "name") {
    // The first column of names is of the first entity, the second of the second.
    const entity = row.entities[columns.slice(0, at).filter(({ holds }) => holds === "name").length];
    if (value === "")
      return (
        <div {...common}>
          <span className="grid-text quiet">{words.panels.noSpeaker}</span>
        </div>
      );
    return (
      <div {...common}>
        {entity && <EntityIcon type={entity.type} id={entity.id} size={16} />}
        <span className="grid-text" title={String(value)}>
          {value}
        </span>
      </div>
    );
  }
  if (typeof value === "number")
    return (
      <div {...common}>
        <span className={value === 0 ? "quiet" : undefined}>
          {column.holds === "share" ? formats.number(Math.round(value * 100) / 100) : formats.number(value)}
        </span>
      </div>
    );
  const text = column.holds === "date" ? formats.shortDate(value) : value;
  return (
    <div {...common} lang={column.holds === "text" ? row.language : undefined}>
      <span className="grid-text" title={column.holds === "date" ? undefined : text}>
        {text}
      </span>
    </div>
  );
}

interface HeadingProps {
  readonly columns: readonly Column[];
  readonly at: number;
  readonly order: Order;
  setOrder(order: Order): void;
}

function Heading({ columns, at, order, setOrder }: HeadingProps): React.JSX.Element | null {
  const { words } = useWords();
  const column = columns[at];
  if (!column) return null;
  const sorted = order.column === at;
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      data-holds={column.holds}
      data-goes={column.goes}
      aria-sort={sorted ? (order.descending ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        onClick={() => setOrder(sorted ? { ...order, descending: !order.descending } : firstOrder(columns, at))}
      >
        <span className="grid-text">{words.panels.columns[column.id]}</span>
        {sorted &&
          (order.descending ? <ArrowDown size={14} aria-hidden="true" /> : <ArrowUp size={14} aria-hidden="true" />)}
      </button>
    </div>
  );
}
