// The three tables of the graph in scope → their columns: what each holds, how wide it is, and how it is shown and sorted.
import type { EntityType } from "../../../model/index.ts";
import type { Cell } from "../../../write/table.ts";
import type { ReadingPlace, Selection, Table } from "../../state.ts";
import type { PanelWords } from "../../words/panels.en.ts";

export interface Column {
  readonly id: keyof PanelWords["columns"];
  readonly holds: "name" | "words" | "number" | "share" | "date" | "text";
  /** A track of a CSS grid. */
  readonly width: string;
  /** As room grows scarce: 1 goes first, then 2 and 3; without it the column always stays. */
  readonly goes?: 1 | 2 | 3;
}

export const COLUMNS: Readonly<Record<Table, readonly Column[]>> = {
  entities: [
    { id: "name", holds: "name", width: "minmax(140px, 1fr)" },
    { id: "type", holds: "words", width: "112px", goes: 3 },
    { id: "mentions", holds: "number", width: "88px" },
    { id: "articles", holds: "number", width: "80px" },
    { id: "links", holds: "number", width: "72px" },
    { id: "quotesBy", holds: "number", width: "116px", goes: 2 },
    { id: "quotesAbout", holds: "number", width: "128px", goes: 2 },
    { id: "date", holds: "date", width: "96px", goes: 1 },
    { id: "place", holds: "words", width: "minmax(80px, 140px)", goes: 1 },
  ],
  links: [
    { id: "source", holds: "name", width: "minmax(104px, 1fr)" },
    { id: "kind", holds: "words", width: "124px", goes: 3 },
    { id: "target", holds: "name", width: "minmax(104px, 1fr)" },
    { id: "sentences", holds: "number", width: "88px" },
    { id: "articles", holds: "number", width: "72px", goes: 3 },
    { id: "reports", holds: "number", width: "76px", goes: 2 },
    { id: "outlets", holds: "number", width: "72px", goes: 1 },
    { id: "weight", holds: "number", width: "76px", goes: 2 },
    { id: "npmi", holds: "share", width: "92px", goes: 1 },
    { id: "first", holds: "date", width: "96px", goes: 2 },
    { id: "last", holds: "date", width: "96px", goes: 1 },
  ],
  quotes: [
    { id: "speaker", holds: "name", width: "minmax(110px, 160px)" },
    { id: "cue", holds: "words", width: "96px", goes: 3 },
    { id: "text", holds: "text", width: "minmax(140px, 1fr)" },
    { id: "about", holds: "words", width: "minmax(80px, 180px)", goes: 2 },
    { id: "outlet", holds: "words", width: "128px", goes: 2 },
    { id: "date", holds: "date", width: "96px", goes: 3 },
  ],
};

export interface Row {
  readonly key: string;
  /** One for each column; dates are ISO. */
  readonly cells: readonly Cell[];
  /** Entities that the row is about: the first has the icon of the first column, the second that of the second name. */
  readonly entities: readonly { readonly id: string; readonly type: EntityType }[];
  /** Of the words in a column that holds text. */
  readonly language?: string;
  readonly opens:
    | { readonly selection: Selection }
    | { readonly reading: ReadingPlace; readonly selection: Selection | null };
}

export interface Order {
  /** Index into the columns. */
  readonly column: number;
  readonly descending: boolean;
}

const isNumber = ({ holds }: Column): boolean => holds === "number" || holds === "share";

/** Text ascends at first; numbers and dates descend. */
export const firstOrder = (columns: readonly Column[], column: number): Order => {
  const of = columns[column];
  return { column, descending: of !== undefined && (isNumber(of) || of.holds === "date") };
};

/** The column a table is sorted by when it is opened: names by mentions, links by sentences, quotes by date. */
export const OPENING_ORDER: Readonly<Record<Table, Order>> = {
  entities: firstOrder(COLUMNS.entities, 2),
  links: firstOrder(COLUMNS.links, 3),
  quotes: firstOrder(COLUMNS.quotes, 5),
};

/** Sorted copy; equals keep their order, what is empty comes last either way. Text compares as `compare` says. */
export function sortRows(
  rows: readonly Row[],
  { column, descending }: Order,
  compare: (a: string, b: string) => number,
): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x = "", y = ""] = [a.cells[column], b.cells[column]];
    if (x === "" || y === "") return (x === "" ? 1 : 0) - (y === "" ? 1 : 0);
    return sign * (typeof x === "string" && typeof y === "string" ? compare(x, y) : Number(x) - Number(y));
  });
}
