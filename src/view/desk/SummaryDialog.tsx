// What came in → how many articles, what was left out and why, and the list of it to keep.
import { useStore } from "zustand";
import { useWords } from "../context.ts";
import { save } from "../take/save.ts";
import { Dialog } from "./Dialog.tsx";
import { noticesCsv, noticesNdjson } from "./summary.ts";
import { work } from "./work.ts";

const SHOWN = 100;

export function SummaryDialog({ onClose }: { onClose(): void }): React.JSX.Element | null {
  const { desk: said } = useWords().words;
  const summary = useStore(work, (state) => state.summary);
  if (!summary) return null;
  const { articles, duplicates, notices } = summary;
  const keep = (name: string, type: string, text: string) => (
    <button type="button" className="button" onClick={() => save(name, new Blob([text], { type }))}>
      {name.endsWith(".csv") ? said.saveCsv : said.saveNdjson}
    </button>
  );
  return (
    <Dialog title={said.summaryTitle} wide={notices.length > 0} onClose={onClose}>
      <ul className="desk-counts">
        <li>
          <strong>{said.came(articles)}</strong>
        </li>
        {duplicates > 0 && <li>{said.duplicates(duplicates)}</li>}
        <li>{notices.length === 0 ? said.noNotices : said.noticesCount(notices.length)}</li>
      </ul>
      {articles === 0 && <p role="alert">{said.nothingRead}</p>}
      {notices.length > 0 && (
        <div className="desk-notices">
          <table>
            <thead>
              <tr>
                <th scope="col">{said.inFile}</th>
                <th scope="col">{said.why}</th>
              </tr>
            </thead>
            <tbody>
              {notices.slice(0, SHOWN).map(({ source, article, code, message }, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                <tr key={n}>
                  <td>{source ?? article ?? code}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {notices.length > SHOWN && <p className="quiet">{said.more(notices.length - SHOWN)}</p>}
        </div>
      )}
      <div className="data-foot">
        {notices.length > 0 && (
          <>
            {keep("notices.csv", "text/csv", noticesCsv(notices))}
            {keep("notices.ndjson", "application/x-ndjson", noticesNdjson(notices))}
          </>
        )}
        <button type="button" className="button primary" onClick={onClose}>
          {articles === 0 ? said.close : said.show}
        </button>
      </div>
    </Dialog>
  );
}
