// An event and the records that mention it → how each outlet words it: its names for it, and the sentences.
import { useGraph, useWords } from "../../context.ts";
import type { Copy } from "../copy.ts";
import { sentenceAt, type Wording } from "../facts.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { Passage } from "../parts/Passage.tsx";

/** Sentences of an outlet shown at first, and its names for the event. */
const FIRST = 1;
const FORMS = 3;

export function Wordings({ wordings, copy }: { wordings: readonly Wording[]; copy: Copy }): React.JSX.Element | null {
  const { words } = useWords();
  if (wordings.length === 0) return null;
  return (
    <Part title={words.panels.wordings} note={words.panels.wordingsNote}>
      {wordings.map((wording) => (
        <Outlet key={wording.outlet} wording={wording} copy={copy} />
      ))}
    </Part>
  );
}

function Outlet({ wording: { outlet, forms, shown }, copy }: { wording: Wording; copy: Copy }): React.JSX.Element {
  const { overview } = useGraph();
  const { words, formats } = useWords();
  const more = useMore(shown.length, FIRST);
  const language = overview.articles[shown[0]?.article ?? -1]?.language;
  return (
    <section className="wording">
      <h4>
        {outlet || words.panels.noOutlet} <span className="quiet">{formats.number(shown.length)}</span>
      </h4>
      {forms.length > 0 && (
        <p className="wording-forms" lang={language}>
          {forms.slice(0, FORMS).map((form) => (
            <q key={form}>{form}</q>
          ))}
        </p>
      )}
      {shown.slice(0, more.shown).map(({ article, record, span }) => (
        <Passage
          key={`${article}:${span.start}`}
          article={article}
          record={record}
          span={sentenceAt(record, span)}
          marks={[{ start: span.start, end: span.end, type: "event" }]}
          copy={copy}
        />
      ))}
      {more.button}
    </section>
  );
}
