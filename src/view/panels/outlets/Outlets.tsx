// The graph in scope by outlet → whom each quotes, whom two of them both quote or only one; every number opens its quotes.
import { useMemo, useState } from "react";
import type { LinkKind } from "../../../model/index.ts";
import { useScope, useView, useWords } from "../../context.ts";
import { compare } from "../../state.ts";
import { ClearFilters } from "../parts/ClearFilters.tsx";
import { Compared } from "./Compared.tsx";
import { compareOutlets, lensOf } from "./lens.ts";
import { Matrix } from "./Matrix.tsx";
import { type Opened, QuotesOf } from "./QuotesOf.tsx";
import "./outlets.css";

const QUOTE: LinkKind = "quote";

export function Outlets(): React.JSX.Element {
  const { index, articles, filtered } = useScope();
  const { words } = useWords();
  const compared = useView((state) => state.compared);
  const hidden = useView((state) => state.hiddenKinds.has(QUOTE));
  const lens = useMemo(() => lensOf(index, articles), [index, articles]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [first, second] = compared ?? [];
  const comparison = useMemo(
    () => (first === undefined || second === undefined ? null : compareOutlets(lens, first, second)),
    [lens, first, second],
  );
  return (
    <section className="outlets" aria-labelledby="outlets-title">
      <div className="outlets-body">
        <header className="outlets-head">
          <h2 id="outlets-title">{words.panels.lens}</h2>
          <p className="panel-note">{words.panels.lensNote}</p>
          {lens.outlets.length > 1 && <Choice outlets={lens.outlets.map(({ outlet }) => outlet)} />}
        </header>
        {lens.speakers.length === 0 || hidden ? (
          <>
            <p className="panel-empty">{words.panels.lensEmpty}</p>
            {filtered && <ClearFilters />}
          </>
        ) : (
          <>
            {lens.outlets.length === 1 && <p className="panel-note">{words.panels.lensFew}</p>}
            {comparison && first !== undefined && second !== undefined ? (
              <Compared comparison={comparison} first={first} second={second} opened={opened} onOpen={setOpened} />
            ) : (
              <Matrix lens={lens} opened={opened} onOpen={setOpened} />
            )}
          </>
        )}
      </div>
      {opened && (
        <QuotesOf key={`${opened.id}|${opened.outlets.join("|")}`} opened={opened} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

/** Which two outlets stand side by side; none: all of them do. */
function Choice({ outlets }: { outlets: readonly string[] }): React.JSX.Element {
  const { words } = useWords();
  const compared = useView((state) => state.compared);
  const [first, second] = compared ?? [];
  // An outlet of a link, or one that the filters leave out, stays what was asked for.
  const all = [...new Set([...outlets, ...(compared ?? [])])];
  const options = (but: string | undefined) =>
    all
      .filter((outlet) => outlet !== but)
      .map((outlet) => (
        // A value of its own for "no outlet given": "" stands for none chosen.
        <option key={outlet} value={`=${outlet}`}>
          {outlet || words.panels.noOutlet}
        </option>
      ));
  const other = (than: string): string => all.find((outlet) => outlet !== than) ?? than;
  return (
    <div className="outlets-choice">
      <label>
        {words.panels.compare}{" "}
        <select
          value={first === undefined ? "" : `=${first}`}
          onChange={({ target: { value } }) => {
            const chosen = value.slice(1);
            compare(value === "" ? null : [chosen, second === undefined || second === chosen ? other(chosen) : second]);
          }}
        >
          <option value="">{words.panels.compareNone}</option>
          {options(undefined)}
        </select>
      </label>
      {first !== undefined && second !== undefined && (
        <label>
          {words.panels.compareWith}{" "}
          <select value={`=${second}`} onChange={({ target: { value } }) => compare([first, value.slice(1)])}>
            {options(first)}
          </select>
        </label>
      )}
    </div>
  );
}
