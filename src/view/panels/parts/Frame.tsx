// A panel's heading and content → the frame all panels share: kicker, heading, close button, scrolling body.
import { X } from "lucide-react";
import { useId } from "react";
import { useWords } from "../../context.ts";
import { select } from "../../state.ts";
import { useHoverEnd, useOpeningFocus } from "../focus.ts";
import "../panel.css";

interface FrameProps {
  /** Changes with what the panel shows: then the heading may take the focus. */
  readonly shows: string;
  readonly kicker: React.ReactNode;
  readonly heading: React.ReactNode;
  /** A long heading is set smaller. */
  readonly long?: boolean;
  readonly children: React.ReactNode;
  readonly onKeyDown?: React.KeyboardEventHandler;
}

export function Frame({ shows, kicker, heading, long = false, children, onKeyDown }: FrameProps): React.JSX.Element {
  const { words } = useWords();
  const ref = useOpeningFocus("panel", shows);
  const id = useId();
  useHoverEnd();
  return (
    <section className="panel" data-scope="panel" aria-labelledby={id} onKeyDown={onKeyDown}>
      <header className="panel-head">
        <div className="panel-kicker">
          {kicker}
          <button
            type="button"
            className="icon-button"
            aria-label={words.panels.close}
            title={words.panels.close}
            onClick={() => select(null)}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <h2 id={id} ref={ref} tabIndex={-1} data-long={long || undefined}>
          {heading}
        </h2>
      </header>
      {children}
    </section>
  );
}

/** A part of a panel under its own heading. */
export function Part({
  title,
  note,
  children,
}: {
  title: React.ReactNode;
  note?: React.ReactNode;
  children: React.ReactNode;
}): React.JSX.Element {
  const id = useId();
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note && <p className="panel-note">{note}</p>}
      {children}
    </section>
  );
}
