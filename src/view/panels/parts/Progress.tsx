// How far the articles of a panel are loaded → skeletons, one sentence on what failed, a button for more.
import { useWords } from "../../context.ts";
import type { Records } from "../records.ts";

export function Skeleton({ lines = 3 }: { lines?: number }): React.JSX.Element {
  const { words } = useWords();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{words.panels.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={i} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

export function Failed({ words: sentence, retry }: { words: string; retry(): void }): React.JSX.Element {
  const { words } = useWords();
  return (
    <div className="failed" role="alert">
      <p>{sentence}</p>
      <button type="button" className="button" onClick={retry}>
        {words.panels.retry}
      </button>
    </div>
  );
}

/** Under what records give: what failed, and how many articles are still unread. */
export function Progress({ records, total }: { records: Records; total: number }): React.JSX.Element | null {
  const { words } = useWords();
  const { failed, rest, pending, loaded } = records;
  if (failed === 0 && rest === 0) return null;
  return (
    <div className="panel-part progress">
      {failed > 0 && <Failed words={words.panels.failed(failed)} retry={records.retry} />}
      {rest > 0 && (
        <>
          <p className="panel-note">{words.panels.loadedOf(loaded.length, total)}</p>
          <button type="button" className="button" disabled={pending > 0} onClick={records.more}>
            {words.panels.loadMore(Math.min(rest, 40))}
          </button>
        </>
      )}
    </div>
  );
}
