// Quotes by or about an entity → the words in the serif, who says them and whom they are about, and the way into the article.
import { useMemo, useState } from "react";
import type { CueClass } from "../../../model/index.ts";
import { useGraph, useWords } from "../../context.ts";
import { CorrectQuote } from "../../desk/door.tsx";
import { selectPair } from "../../state.ts";
import { foldCopies } from "../copies.ts";
import type { Copy } from "../copy.ts";
import { cuesOf, type QuoteFact } from "../facts.ts";
import { AlsoIn } from "../parts/AlsoIn.tsx";
import { CueFilter } from "../parts/CueFilter.tsx";
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

export function Quotes({ title, ...list }: QuotesProps): React.JSX.Element | null {
  const { formats } = useWords();
  if (list.quotes.length === 0) return null;
  return (
    <Part
      title={
        <>
          {title} <span className="quiet">{formats.number(list.quotes.length)}</span>
        </>
      }
    >
      <QuoteList {...list} />
    </Part>
  );
}

/** Quotes with their kinds of speech to choose from. */
export function QuoteList({ of, quotes, copy }: Omit<QuotesProps, "title">): React.JSX.Element {
  const { overview, index } = useGraph();
  const type = index.entities.get(of)?.type;
  const [kept, setKept] = useState<ReadonlySet<CueClass>>(new Set());
  const cues = useMemo(() => cuesOf(quotes), [quotes]);
  const folded = useMemo(() => {
    // A class that other filters leave without a quote keeps nothing away.
    const wanted = [...kept].filter((cue) => cues.has(cue));
    const listed = wanted.length === 0 ? quotes : quotes.filter(({ span }) => wanted.includes(span.cueClass));
    return foldCopies(listed, overview.articles, ({ span }) => span);
  }, [quotes, kept, cues, overview]);
  const { shown, button } = useMore(folded.length, FIRST);
  return (
    <>
      <CueFilter cues={cues} kept={kept} onChange={setKept} />
      <ul className="quotes">
        {folded.slice(0, shown).map(({ item: quote, also }) => (
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
            >
              <CorrectQuote article={quote.record.id} quote={quote.span} />
              <AlsoIn places={also} />
            </Passage>
          </li>
        ))}
      </ul>
      {button}
    </>
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
      {span.cue !== "" && span.cueClass !== "said" && <span>{words.panels.cues[span.cueClass]}</span>}
      {span.speaker === of && about.length > 0 && (
        <span>
          {words.panels.about} {about.map((id, i) => [i > 0 && ", ", link(id)])}
        </span>
      )}
      {span.kind === "indirect" && <span>{words.panels.indirect}</span>}
    </span>
  );
}
