// Copies of a report that have the same words → their outlets, each opening its article there.
import type { Span } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";
import { read } from "../../state.ts";
import { SourceLine } from "./SourceLine.tsx";

interface AlsoInProps {
  /** Before the outlets; that the same words stand there, unless told. */
  readonly label?: string;
  readonly places: readonly { readonly article: number; readonly span: Span }[];
  readonly tabIndex?: number;
}

export function AlsoIn({ label, places, tabIndex }: AlsoInProps): React.JSX.Element | null {
  const { overview } = useGraph();
  const { words } = useWords();
  if (places.length === 0) return null;
  return (
    <p className="passage-also">
      {label ?? words.panels.alsoIn}{" "}
      {places.map(({ article, span: { start, end } }) => {
        const info = overview.articles[article];
        return (
          info && (
            <button
              key={`${article}:${start}`}
              type="button"
              className="text-button"
              tabIndex={tabIndex}
              title={info.title || undefined}
              onClick={() => read({ article: info.id, start, end })}
            >
              <SourceLine article={info} title={info.source === ""} />
            </button>
          )
        );
      })}
    </p>
  );
}
