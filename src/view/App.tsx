// The address of a built graph → the whole page: opened, failed, empty, or on show.
import { useCallback, useEffect, useState } from "react";
import { EmbedFrame } from "./chrome/EmbedFrame.tsx";
import { Frame } from "./chrome/Frame.tsx";
import { Message } from "./chrome/Message.tsx";
import { Skeleton } from "./chrome/Skeleton.tsx";
import { GraphContext, graphValue, type OpenGraph, useWords } from "./context.ts";
import { fetchGraph } from "./source.ts";

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
  const retry = useCallback(() => setAttempt((n) => n + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same address again.
  useEffect(() => {
    let left = false;
    setOpening({ state: "loading" });
    fetchGraph(base).then(
      (source) => left || setOpening({ state: "open", graph: graphValue(source) }),
      () => left || setOpening({ state: "failed" }),
    );
    return () => {
      left = true;
    };
  }, [base, attempt]);

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
