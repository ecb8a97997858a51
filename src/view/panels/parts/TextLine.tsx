// A line of an article → its nested pieces: the place asked for, quotes with their speaker, mentions that select.
import { Fragment } from "react";
import type { Mention, Quote } from "../../../model/index.ts";
import { useGraph, useView, useWords } from "../../context.ts";
import { CorrectQuote } from "../../desk/door.tsx";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { hover, selectInArticle } from "../../state.ts";
import { placeName } from "../events.ts";
import type { Layer, Line } from "../reading.ts";
import type { Piece } from "../segments.ts";

interface LineProps {
  readonly line: Line;
  /** Entities to stress. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of events by the offset at which they are mentioned first. */
  readonly firsts: ReadonlyMap<number, readonly string[]>;
}

export function TextLine({ line, chosen, firsts }: LineProps): React.JSX.Element {
  const { words } = useWords();
  const aside = line.role === "aside";
  return (
    <p className={aside ? "reader-aside" : undefined} title={aside ? words.panels.aside : undefined}>
      <Pieces pieces={line.pieces} chosen={chosen} firsts={firsts} />
    </p>
  );
}

interface PiecesProps extends Omit<LineProps, "line"> {
  readonly pieces: readonly Piece<Layer>[];
}

export function Pieces({ pieces, chosen, firsts }: PiecesProps): React.ReactNode {
  return pieces.map((piece) => {
    if ("pieces" in piece) {
      const inside = <Pieces pieces={piece.pieces} chosen={chosen} firsts={firsts} />;
      if (piece.span.layer === "quote")
        return (
          <Said key={piece.start} quote={piece.span.quote} first={piece.start === piece.span.start}>
            {inside}
          </Said>
        );
      return (
        <mark key={piece.start} className="place">
          {inside}
        </mark>
      );
    }
    const top = piece.spans.at(-1);
    if (top?.layer !== "mention") return piece.text;
    const named = (
      <Name
        key={piece.start}
        mention={top.mention}
        text={piece.text}
        start={piece.start}
        stressed={chosen.has(top.mention.entity)}
      />
    );
    const events = firsts.get(piece.start);
    if (!events) return named;
    return (
      <Fragment key={piece.start}>
        {events.map((id) => (
          <EventNote key={id} id={id} />
        ))}
        {named}
      </Fragment>
    );
  });
}

function Said({
  quote,
  first,
  children,
}: {
  quote: Quote;
  first: boolean;
  children: React.ReactNode;
}): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const language = useView((state) => state.language);
  const article = useView(({ reading }) => reading?.article);
  const speaker = quote.speaker === null ? undefined : index.entities.get(quote.speaker);
  return (
    <span className="said" data-kind={quote.kind}>
      {first && (
        <span className="speaker" lang={language} title={quote.kind === "indirect" ? words.panels.indirect : undefined}>
          {speaker ? (
            <button type="button" onClick={() => selectInArticle(speaker.id)}>
              <EntityIcon type={speaker.type} id={speaker.id} size={12} />
              {name(speaker)}
            </button>
          ) : (
            words.panels.noSpeaker
          )}
          {article !== undefined && <CorrectQuote article={article} quote={quote} />}
        </span>
      )}
      {children}
    </span>
  );
}

/** In the margin where there is one: which event is told of here. */
function EventNote({ id }: { id: string }): React.JSX.Element | null {
  const { index } = useGraph();
  const { words, formats, name } = useWords();
  const language = useView((state) => state.language);
  const event = index.entities.get(id);
  if (!event) return null;
  return (
    <span className="event-note" lang={language} data-type="event">
      <button
        type="button"
        aria-label={words.panels.eventHere(name(event))}
        onClick={() => selectInArticle(id)}
        onMouseEnter={() => hover(id)}
        onMouseLeave={() => hover(null)}
      >
        <EntityIcon type="event" size={12} />
        <span>{name(event)}</span>
        {(event.date || event.place) && (
          <span className="quiet">
            {formats.sequence([
              ...(event.date ? [formats.shortDate(event.date)] : []),
              ...(event.place ? [placeName(event.place, index, name)] : []),
            ])}
          </span>
        )}
      </button>
    </span>
  );
}

interface NameProps {
  readonly mention: Mention;
  readonly text: string;
  readonly start: number;
  readonly stressed: boolean;
}

function Name({ mention, text, start, stressed }: NameProps): React.ReactNode {
  const { index } = useGraph();
  const { words, name } = useWords();
  const entity = index.entities.get(mention.entity);
  if (!entity) return text;
  const as = words.panels.mentionAs[mention.as];
  const title = as === "" ? `${name(entity)} · ${words.type[entity.type]}` : `${name(entity)} · ${as}`;
  return (
    // A link, not a button: it wraps and is selected like the text around it.
    <a
      className="mention"
      href={`#${new URLSearchParams({ e: entity.id })}`}
      draggable={false}
      data-type={entity.type}
      data-as={mention.as}
      data-start={start}
      data-entity={entity.id}
      data-stressed={stressed || undefined}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        selectInArticle(entity.id);
      }}
      onMouseEnter={() => hover(entity.id)}
      onMouseLeave={() => hover(null)}
    >
      {text}
    </a>
  );
}
