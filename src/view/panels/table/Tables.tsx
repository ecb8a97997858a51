// The graph in scope as tables → names, links and quotes: what those see who can't or won't use the canvas, to take away as CSV.
import { Tabs } from "radix-ui";
import { useId, useMemo, useState } from "react";
import type { LinkKind } from "../../../model/index.ts";
import { csvTable, tabTable } from "../../../write/table.ts";
import { say } from "../../announce.ts";
import { useScope, useView, useWords } from "../../context.ts";
import { read, select, selectedIds, setTable, TABLES, type Table, view } from "../../state.ts";
import { copyText } from "../copy.ts";
import { openFromList } from "../focus.ts";
import { ClearFilters } from "../parts/ClearFilters.tsx";
import { COLUMNS, OPENING_ORDER, type Order, type Row, sortRows } from "./columns.ts";
import { Grid } from "./Grid.tsx";
import { useQuotes } from "./quotes.ts";
import { entityRows, linkRows, quoteRows, withAll } from "./rows.ts";

const isTable = (value: string): value is Table => TABLES.some((table) => table === value);

export function Tables(): React.JSX.Element {
  const { words } = useWords();
  const table = useView((state) => state.table);
  return (
    <Tabs.Root className="tables" value={table} onValueChange={(value) => isTable(value) && setTable(value)}>
      <Tabs.List className="tab-list tables-tabs" aria-label={words.panels.tables}>
        {TABLES.map((each) => (
          <Tabs.Trigger key={each} className="tab" value={each}>
            {words.panels.tableOf[each]}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content className="tables-body" value="entities" tabIndex={-1}>
        <Entities />
      </Tabs.Content>
      <Tabs.Content className="tables-body" value="links" tabIndex={-1}>
        <Links />
      </Tabs.Content>
      <Tabs.Content className="tables-body" value="quotes" tabIndex={-1}>
        <Quotes />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function Entities(): React.JSX.Element {
  const { index } = useScope();
  const names = useWords();
  const rows = useMemo(() => entityRows(index, names), [index, names]);
  return <Sortable table="entities" rows={rows} />;
}

function Links(): React.JSX.Element {
  const { index } = useScope();
  const names = useWords();
  const rows = useMemo(() => linkRows(index, names), [index, names]);
  return <Sortable table="links" rows={rows} />;
}

const QUOTE: LinkKind = "quote";
const NO_ARTICLES: ReadonlySet<number> = new Set();

function Quotes(): React.JSX.Element {
  const { index, articles } = useScope();
  const names = useWords();
  const { words, formats } = names;
  const hidden = useView((state) => state.hiddenKinds.has(QUOTE));
  const reading = useQuotes(hidden ? NO_ARTICLES : articles);
  const rows = useMemo(() => quoteRows(index, reading.quotes, names), [index, reading.quotes, names]);
  const { done, all, failed } = reading;
  return (
    <Sortable table="quotes" rows={rows}>
      {done + failed < all && (
        <span className="tables-reading">
          <progress max={all} value={done} aria-label={words.panels.tableOf.quotes} />
          <span>{words.panels.tableLoading(formats.number(done), formats.number(all))}</span>
          <button type="button" className="text-button" onClick={reading.running ? reading.stop : reading.resume}>
            {reading.running ? words.panels.tableStop : words.panels.tableResume}
          </button>
        </span>
      )}
      {failed > 0 && done + failed === all && (
        <span className="tables-reading" role="alert">
          {words.panels.tableFailed(failed)}
          <button type="button" className="text-button" onClick={reading.resume}>
            {words.panels.retry}
          </button>
        </span>
      )}
    </Sortable>
  );
}

interface SortableProps {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Beside the count. */
  readonly children?: React.ReactNode;
}

function Sortable({ table, rows, children }: SortableProps): React.JSX.Element {
  const { words, formats, name } = useWords();
  const { index, filtered } = useScope();
  const selection = useView((state) => state.selection);
  const [order, setOrder] = useState<Order>(OPENING_ORDER[table]);
  const [narrowed, setNarrowed] = useState(false);
  const chosen = useMemo(() => selectedIds(selection), [selection]);
  const who = chosen.flatMap((id) => index.entities.get(id) ?? []);
  const canNarrow = table !== "entities" && who.length > 0;
  const shown = useMemo(
    () => (canNarrow && narrowed ? withAll(rows, chosen) : rows),
    [rows, canNarrow, narrowed, chosen],
  );
  const sorted = useMemo(() => sortRows(shown, order, formats.compare), [shown, order, formats]);
  const help = useId();
  const columns = COLUMNS[table];

  const open = ({ opens }: Row) => {
    openFromList();
    if (!("reading" in opens)) select(opens.selection);
    else {
      if (opens.selection) select(opens.selection);
      read(opens.reading);
    }
  };
  const isSelected = ({ opens, entities }: Row): boolean => {
    if ("reading" in opens) {
      const { reading } = view.getState();
      return reading?.article === opens.reading.article && reading.start === opens.reading.start;
    }
    if (selection?.kind === "pair") return opens.selection.kind === "pair" && withBoth(entities, chosen);
    return opens.selection.kind === "entity" && chosen.includes(opens.selection.id);
  };
  return (
    <>
      <div className="tables-bar">
        <p role="status">
          {sorted.length === 0 && children === false
            ? words.panels.tableEmpty
            : words.panels.tableCount[table](sorted.length)}
          <span className="unseen" id={help}>
            {" "}
            {words.panels.tableKeys}
          </span>
        </p>
        {children}
        {canNarrow && (
          <button type="button" className="cue-toggle" aria-pressed={narrowed} onClick={() => setNarrowed(!narrowed)}>
            {words.panels.tableOnly(formats.list(who.map(name)))}
          </button>
        )}
        <span className="tables-take">
          <TakeAway table={table} rows={sorted} />
        </span>
      </div>
      {sorted.length === 0 && filtered && <ClearFilters />}
      <Grid
        label={words.panels.table[table]}
        columns={columns}
        rows={sorted}
        order={order}
        setOrder={setOrder}
        isSelected={isSelected}
        onOpen={open}
      />
    </>
  );
}

const withBoth = (entities: Row["entities"], ids: readonly string[]): boolean =>
  ids.every((id) => entities.some((entity) => entity.id === id));

/** The table as it is sorted and narrowed, to the clipboard or to a file. */
function TakeAway({ table, rows }: { table: Table; rows: readonly Row[] }): React.JSX.Element {
  const { words } = useWords();
  const fields = COLUMNS[table].map(({ id }) => words.panels.columns[id]);
  const cells = () => rows.map((row) => row.cells);
  const copy = async () => {
    const copied = await copyText(tabTable(fields, cells()));
    say(copied ? words.panels.tableCopied(rows.length) : words.panels.tableCopyFailed);
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([csvTable(fields, cells())], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: `simpul-${table}.csv` });
    link.click();
    // Once the browser has taken it.
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <>
      <button
        type="button"
        className="text-button"
        title={words.panels.tableCopyHint}
        disabled={rows.length === 0}
        onClick={() => void copy()}
      >
        {words.panels.tableCopy}
      </button>
      <button type="button" className="text-button" disabled={rows.length === 0} onClick={download}>
        {words.panels.tableDownload}
      </button>
    </>
  );
}
