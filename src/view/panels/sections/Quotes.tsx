// Quotes by or about an entity → the words in the serif, who says them and whom they are about, and the way into the article.
import { useGraph, useWords } from "../../context.ts";
import { selectPair } from "../../state.ts";
import type { Copy } from "../copy.ts";
import type { QuoteFact } from "../facts.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { Passage } from "../parts/Passage.tsx";

const FIRST = 4;

interface QuotesProps {
  readonly title: string;
  /** The entity whose panel this is: not named again in each quote. */
  readonly of: string;
  readonly quotes: readonly QuoteFact[];
  readonly copy: Copy;
}

export function Quotes({ title, of, quotes, copy }: QuotesProps): React.JSX.Element | null {
  const { formats } = useWords();
  const type = useGraph().index.entities.get(of)?.type;
  const { shown, button } = useMore(quotes.length, FIRST);
  if (quotes.length === 0) return null;
  return (
    <Part
      title={
        <>
          {title} <span className="quiet">{formats.number(quotes.length)}</span>
        </>
      }
    >
      <ul className="quotes">
        {quotes.slice(0, shown).map((quote) => (
          <li key={`${quote.article}:${quote.span.start}`}>
            <Passage
              article={quote.article}
              record={quote.record}
              span={quote.span}
              marks={quote.record.mentions
                .filter(({ entity }) => entity === of)
                .map(({ start, end }) => ({ start, end, type }))}
              quoted={quote.span.kind === "direct"}
              note={<Speech of={of} quote={quote} />}
              copy={copy}
            />
          </li>
        ))}
      </ul>
      {button}
    </Part>
  );
}

/** "Lavrov about North Korea · accused · reported speech", each name opening the evidence of the two. */
function Speech({ of, quote: { article, span } }: { of: string; quote: QuoteFact }): React.JSX.Element {
  const { overview, index } = useGraph();
  const { words, name } = useWords();
  const link = (id: string) => {
    const entity = index.entities.get(id);
    if (!entity) return null;
    const [source, target] = span.speaker === of ? [of, id] : [id, of];
    return (
      <button key={id} type="button" className="text-button" onClick={() => selectPair(source, target)}>
        {name(entity)}
      </button>
    );
  };
  const about = span.about.filter((id) => id !== of && index.entities.has(id));
  return (
    <span className="speech">
      {span.speaker === null && <span>{words.panels.noSpeaker}</span>}
      {span.speaker !== null && span.speaker !== of && <span>{link(span.speaker)}</span>}
      {span.cue === "" ? (
        <span>{words.panels.cues[span.cueClass]}</span>
      ) : (
        <span className="cue" lang={overview.articles[article]?.language}>
          {span.cue}
        </span>
      )}
      {span.speaker === of && about.length > 0 && (
        <span>
          {words.panels.about} {about.map((id, i) => [i > 0 && ", ", link(id)])}
        </span>
      )}
      {span.kind === "indirect" && <span>{words.panels.indirect}</span>}
    </span>
  );
}
