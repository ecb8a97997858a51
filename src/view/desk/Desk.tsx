// What floats over the page once it is asked for: dialogs, how far a piece of work is, what was done, and its undoing.
import { X } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useGraph, useWords } from "../context.ts";
import type { Words } from "../words/index.ts";
import { ManageDialog } from "./ManageDialog.tsx";
import { OpenDialog } from "./OpenDialog.tsx";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { SummaryDialog } from "./SummaryDialog.tsx";
import { desk } from "./state.ts";
import { addToRules, cancel, follow, type Job, openCollection, refresh, work } from "./work.ts";

export default function Desk(): React.JSX.Element {
  const graph = useGraph();
  const dialog = useStore(desk, (state) => state.dialog);
  const question = useStore(desk, (state) => state.question);
  const rules = useStore(desk, (state) => state.rules);
  const busy = useStore(work, ({ job }) => job !== null);

  useEffect(() => void refresh(), []);
  useEffect(() => follow(graph), [graph]);
  const name = useStore(work, () => openCollection()?.name ?? "");
  useEffect(() => desk.setState({ name }), [name]);
  useEffect(() => {
    if (rules.length === 0 || busy) return;
    desk.setState({ rules: [] });
    void addToRules(graph, rules);
  }, [graph, rules, busy]);

  const close = (): void => desk.setState({ dialog: null, dropped: [] });
  return (
    <>
      {dialog === "open" && <OpenDialog onClose={close} />}
      {dialog === "summary" && <SummaryDialog onClose={close} />}
      {dialog === "graphs" && <ManageDialog onClose={close} />}
      {question && <QuestionDialog question={question} />}
      <Progress />
      <Done />
    </>
  );
}

const stageOf = ({ stage, done, of }: Job, { desk: said }: Words): string => {
  switch (stage) {
    case "collecting":
      return of > 0 ? said.collecting(done, of) : said.applying;
    case "reading":
      return said.reading(done, of);
    case "annotating":
      return said.annotating(done, of);
    case "joining":
      return said.joining;
    case "keeping":
      return said.keeping;
  }
};

function Progress(): React.JSX.Element | null {
  const { words } = useWords();
  const job = useStore(work, (state) => state.job);
  if (!job) return null;
  const text = stageOf(job, words);
  return (
    <div className="floating job">
      <progress aria-label={text} {...(job.of > 0 ? { max: job.of, value: job.done } : {})} />
      <span>
        {text}
        {job.secondsLeft !== null && <span className="quiet"> · {words.desk.left(job.secondsLeft)}</span>}
      </span>
      {job.stage !== "keeping" && (
        <button type="button" className="button" onClick={cancel}>
          {words.desk.cancel}
        </button>
      )}
    </div>
  );
}

/** Milliseconds a line stays that offers nothing to do. */
const SHOWN_FOR = 8000;

function Done(): React.JSX.Element | null {
  const { words } = useWords();
  const toast = useStore(work, (state) => state.toast);
  const busy = useStore(work, ({ job }) => job !== null);
  useEffect(() => {
    if (!toast || toast.undo || busy) return;
    const timer = setTimeout(() => work.setState({ toast: null }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, busy]);
  if (!toast || busy) return null;
  const { undo } = toast;
  return (
    <section className="floating done" aria-label={toast.text}>
      <span>{toast.text}</span>
      {undo && (
        <button type="button" className="button" onClick={undo}>
          {words.desk.undo}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={words.desk.close}
        onClick={() => work.setState({ toast: null })}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </section>
  );
}
