// Two periods of the open graph, or an earlier graph and this one → what is new, gone, stronger and weaker, and its marks.
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useGraph, useWords } from "../context.ts";
import type { TimeWindow } from "../filters.ts";
import { fetchGraph } from "../source.ts";
import { changed } from "../stage/changed.ts";
import { type Comparison, compareGraphs, comparePeriods, halves } from "./compare.ts";
import { storedGraph } from "./database.ts";
import { Found } from "./Found.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { desk } from "./state.ts";
import { compareInWorker, refresh, work } from "./work.ts";

/** The graph of the page has no id. */
const PUBLISHED = "";

type State =
  | { readonly at: "idle" | "failed" | "empty" }
  | { readonly at: "working"; readonly done: number; readonly of: number }
  | { readonly at: "done"; readonly found: Comparison };

export default function Changes(): React.JSX.Element {
  const graph = useGraph();
  const { words } = useWords();
  const { desk: said } = words;
  const collections = useStore(work, (state) => state.collections);
  const current = useStore(desk, (state) => state.collection);
  const usual = useMemo(() => halves(graph.overview.articles.map(({ date }) => date)), [graph]);
  const [mode, setMode] = useState<"periods" | "graphs">(usual ? "periods" : "graphs");
  const [periods, setPeriods] = useState(usual);
  const others = [
    ...(current === null ? [] : [{ id: PUBLISHED, name: said.published }]),
    ...collections.filter(({ id }) => id !== current),
  ];
  const [other, setOther] = useState<string | null>(null);
  const [state, setState] = useState<State>({ at: "idle" });
  const control = useRef(new AbortController());
  const name = useId();

  useEffect(() => void refresh(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks belong to the graph they were made for
  useEffect(() => {
    setState({ at: "idle" });
    return () => {
      control.current.abort();
      changed.setState({ marks: null });
    };
  }, [graph]);

  const chosen = other ?? others[0]?.id;
  const compare = async (): Promise<void> => {
    control.current = new AbortController();
    const { signal } = control.current;
    setState({ at: "working", done: 0, of: 0 });
    const options = {
      signal,
      onProgress: (done: number, of: number) => setState({ at: "working", done, of }),
      diff: compareInWorker,
    };
    try {
      const earlier = async () =>
        chosen === PUBLISHED ? fetchGraph(`${import.meta.env.BASE_URL}graph/`) : storedGraph(chosen ?? "");
      const found =
        mode === "periods" && periods
          ? await comparePeriods(graph, periods, options)
          : await compareGraphs(await earlier(), graph, options);
      changed.setState({ marks: found.marks });
      setState(found.articles.includes(0) ? { at: "empty" } : { at: "done", found });
    } catch {
      setState({ at: signal.aborted ? "idle" : "failed" });
    }
  };

  return (
    <PanelFrame title={said.changesTitle}>
      <form
        className="panel-part desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          void compare();
        }}
      >
        <fieldset>
          <legend className="unseen">{said.compareWith}</legend>
          {(["periods", "graphs"] as const).map((choice) => (
            <label key={choice} className="data-choice">
              <input type="radio" name={name} checked={mode === choice} onChange={() => setMode(choice)} />
              {choice === "periods" ? said.twoTimes : said.twoGraphs}
            </label>
          ))}
        </fieldset>
        {mode === "periods" && periods && (
          <>
            <Period label={said.before} value={periods[0]} onChange={(first) => setPeriods([first, periods[1]])} />
            <Period label={said.after} value={periods[1]} onChange={(second) => setPeriods([periods[0], second])} />
          </>
        )}
        {mode === "graphs" && others.length === 0 && <p className="quiet">{said.noOther}</p>}
        {mode === "graphs" && others.length > 0 && (
          <label className="desk-field">
            <span>{said.earlierGraph}</span>
            <select value={chosen} onChange={({ target }) => setOther(target.value)}>
              {others.map(({ id, name: title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="submit"
          className="button primary"
          disabled={state.at === "working" || (mode === "graphs" ? chosen === undefined : periods === null)}
        >
          {said.compare}
        </button>
        {state.at === "working" && <Working done={state.done} of={state.of} onCancel={() => control.current.abort()} />}
        {state.at === "failed" && <p role="alert">{words.panels.articleFailed}</p>}
        {state.at === "empty" && <p role="alert">{said.emptyPeriod}</p>}
      </form>
      {state.at === "done" && <Found found={state.found} />}
    </PanelFrame>
  );
}

function Working({ done, of, onCancel }: { done: number; of: number; onCancel(): void }): React.JSX.Element {
  const { desk: said } = useWords().words;
  const text = done < of ? said.collecting(done, of) : said.comparing;
  return (
    <div className="desk-field">
      <progress aria-label={text} {...(done < of ? { max: of, value: done } : {})} />
      <span>{text}</span>
      <button type="button" className="button" onClick={onCancel}>
        {said.cancel}
      </button>
    </div>
  );
}

interface PeriodProps {
  readonly label: string;
  readonly value: TimeWindow;
  onChange(value: TimeWindow): void;
}

function Period({ label, value, onChange }: PeriodProps): React.JSX.Element {
  const day = (end: "from" | "to") => (
    <input
      type="date"
      aria-label={`${label}: ${end === "from" ? "≥" : "≤"}`}
      value={value[end]}
      onChange={({ target }) => target.value !== "" && onChange({ ...value, [end]: target.value })}
    />
  );
  return (
    <div className="desk-field">
      <span>{label}</span>
      <span className="desk-row">
        {day("from")} – {day("to")}
      </span>
    </div>
  );
}
