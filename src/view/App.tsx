// The address of a built graph → the whole page: opened, failed, empty, or on show.
import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { say } from "./announce.ts";
import { EmbedFrame } from "./chrome/EmbedFrame.tsx";
import { Frame } from "./chrome/Frame.tsx";
import { Message } from "./chrome/Message.tsx";
import { Skeleton } from "./chrome/Skeleton.tsx";
import { GraphContext, graphValue, type OpenGraph, useWords } from "./context.ts";
import { HAS_DESK, storedGraph } from "./desk/door.tsx";
import { desk, showGraph } from "./desk/state.ts";
import { fetchGraph, type GraphSource } from "./source.ts";
import { view } from "./state.ts";
import { WORDS } from "./words/index.ts";

type Opening =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "open"; readonly graph: OpenGraph };

interface Props {
  /** Folder of the built graph, with its closing slash. */
  readonly base: string;
  /** Shown inside another page. */
  readonly embedded?: boolean;
}

export function App({ base, embedded = false }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  const [opening, setOpening] = useState<Opening>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  const live = useStore(desk, (state) => state.live);
  // A page inside another shows what it was published with.
  const kept = useStore(desk, (state) => (embedded || !HAS_DESK ? null : state.collection));
  const retry = useCallback(() => setAttempt((n) => n + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same address again.
  useEffect(() => {
    let left = false;
    const show = (source: GraphSource) => left || setOpening({ state: "open", graph: graphValue(source) });
    const failed = () => left || setOpening({ state: "failed" });
    if (live) show(live);
    else {
      setOpening({ state: "loading" });
      // One that is no longer kept leaves the graph of the page.
      if (kept === null) fetchGraph(base).then(show, failed);
      else
        storedGraph(kept).then(show, () => {
          if (left) return;
          showGraph(null);
          say(WORDS[view.getState().language].desk.gone);
        });
    }
    return () => {
      left = true;
    };
  }, [base, attempt, kept, live]);

  if (opening.state === "loading") return <Skeleton />;
  if (opening.state === "failed" || opening.graph.overview.entities.length === 0) {
    const text = opening.state === "failed" ? shell.failed : shell.empty;
    return (
      <main className="page">
        <Message text={text} action={shell.retry} onAction={retry} />
      </main>
    );
  }
  return <GraphContext value={opening.graph}>{embedded ? <EmbedFrame /> : <Frame />}</GraphContext>;
}
