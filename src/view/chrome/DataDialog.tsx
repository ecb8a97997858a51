// What to write and in which format → a file of the graph, its articles read with progress and a way to stop.
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useEffect, useId, useRef, useState } from "react";
import { DATA_ATTRIBUTE } from "../../write/html.ts";
import type { Writer } from "../../write/index.ts";
import { say } from "../announce.ts";
import { useGraph, useView, useWords } from "../context.ts";
import { drawnWay } from "../paths.ts";
import { selectedIds, view } from "../state.ts";
import { titleOf } from "../take/caption.ts";
import { articlesNeeded, graphFor, loadRecords, type Wanted } from "../take/data.ts";
import { fileName, save } from "../take/save.ts";
import type { ExploreWords } from "../words/explore.en.ts";

const AMOUNTS = ["whole", "shown", "chosen"] as const;
type Amount = (typeof AMOUNTS)[number];

type Work =
  | { readonly state: "idle" }
  | { readonly state: "reading"; readonly done: number; readonly of: number }
  | { readonly state: "writing" }
  | { readonly state: "failed" };

/** Formats are code that most readers never need: it comes when they ask. */
const loadWriters = async (): Promise<readonly Writer[]> => (await import("../../write/index.ts")).WRITERS;

/** An exported page holds its data and has no page beside it to put other data in. */
const isAlone = (): boolean => document.querySelector(`script[${DATA_ATTRIBUTE}]`) !== null;

async function emptyPage(): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}standalone.html`);
  if (!response.ok) throw new Error(`${response.status} standalone.html`);
  return response.text();
}

const hintOf = (id: string, { formats }: ExploreWords): string =>
  Object.hasOwn(formats, id) ? formats[id as keyof typeof formats] : "";

export function DataDialog({ onClose }: { onClose(): void }): React.JSX.Element {
  const graph = useGraph();
  const language = useWords();
  const { explore, shell } = language.words;
  const [writers, setWriters] = useState<readonly Writer[]>([]);
  const selection = useView((state) => state.selection);
  const filtered = useView((state) => graph.scope(state).filtered);
  const [wished, setAmount] = useState<Amount>(selection ? "chosen" : filtered ? "shown" : "whole");
  const [format, setFormat] = useState("gexf");
  const [work, setWork] = useState<Work>({ state: "idle" });
  const control = useRef<AbortController | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const name = useId();
  useEffect(() => {
    loadWriters().then(
      (all) => setWriters(all.filter(({ needsPage }) => !needsPage || !isAlone())),
      () => setWork({ state: "failed" }),
    );
    return () => control.current?.abort();
  }, []);

  const possible: Readonly<Record<Amount, boolean>> = { whole: true, shown: filtered, chosen: selection !== null };
  const amount = possible[wished] ? wished : "whole";
  const writer = writers.find(({ id }) => id === format);
  const busy = work.state === "reading" || work.state === "writing";
  const needsChoice = writer?.scope === "chosen";

  const wanted = (): Wanted => {
    const state = view.getState();
    const scope = graph.scope(state);
    const way = drawnWay(scope.index, state.selection);
    const ids = way.length > 0 ? way : selectedIds(state.selection);
    if (amount === "whole" && !needsChoice) return { index: graph.index, ids: null };
    return { index: scope.index, ids: amount === "shown" && !needsChoice ? null : ids };
  };
  const start = async (): Promise<void> => {
    if (!writer) return;
    const abort = new AbortController();
    control.current = abort;
    const what = wanted();
    const articles = articlesNeeded(what);
    setWork({ state: "reading", done: 0, of: articles.length });
    try {
      const records = await loadRecords(articles, graph.record, abort.signal, (done) =>
        setWork({ state: "reading", done, of: articles.length }),
      );
      setWork({ state: "writing" });
      // The bar is drawn before the writer keeps the page busy.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const state = view.getState();
      const content = writer.write(graphFor(what, writer.scope, records), {
        language: state.language,
        ...(what.ids ? { entities: what.ids } : {}),
        ...(writer.needsPage ? { page: await emptyPage() } : {}),
      });
      abort.signal.throwIfAborted();
      const file = fileName(what.ids ? titleOf(graph, state, language) : "simpul", writer.extension);
      // A copy: what a writer gives may lie in memory that is shared.
      save(file, new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type: writer.mime }));
      say(explore.saved(file));
      onClose();
    } catch {
      setWork({ state: abort.signal.aborted ? "idle" : "failed" });
    }
  };

  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="shade" />
        <Dialog.Content
          className="data-dialog"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.querySelector<HTMLElement>("input:checked")?.focus();
          }}
          ref={content}
        >
          <div className="data-head">
            <Dialog.Title>{explore.dataTitle}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={shell.close}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <fieldset disabled={busy}>
            <legend>{explore.dataWhat}</legend>
            {AMOUNTS.map((choice) => (
              <label key={choice} className="data-choice" data-off={!possible[choice] || undefined}>
                <input
                  type="radio"
                  name={`${name}-amount`}
                  checked={amount === choice}
                  disabled={!possible[choice]}
                  onChange={() => setAmount(choice)}
                />
                {{ whole: explore.dataWhole, shown: explore.dataShown, chosen: explore.dataChosen }[choice]}
              </label>
            ))}
          </fieldset>
          <fieldset disabled={busy}>
            <legend>{explore.dataFormat}</legend>
            {writers.map(({ id, name: proper, scope, extension }) => {
              const off = scope === "chosen" && !possible.chosen;
              return (
                <label key={id} className="data-choice" data-off={off || undefined}>
                  <input
                    type="radio"
                    name={`${name}-format`}
                    checked={format === id}
                    disabled={off}
                    onChange={() => setFormat(id)}
                  />
                  <span>
                    <strong>{proper}</strong> <span className="quiet">.{extension}</span>
                    <span className="data-hint">{hintOf(id, explore)}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
          <div className="data-foot">
            {work.state === "reading" && (
              <>
                <progress max={work.of} value={work.done} aria-label={explore.reading(work.done, work.of)} />
                <span>{explore.reading(work.done, work.of)}</span>
              </>
            )}
            {work.state === "writing" && <span>{explore.writing}</span>}
            {work.state === "failed" && <span role="alert">{explore.dataFailed}</span>}
            {busy ? (
              <button type="button" className="button" onClick={() => control.current?.abort()}>
                {explore.cancel}
              </button>
            ) : (
              <button type="button" className="button primary" disabled={!writer} onClick={() => void start()}>
                {explore.download}
              </button>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
