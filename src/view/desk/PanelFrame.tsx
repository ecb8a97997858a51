// A title and content → a panel of the desk, which Escape closes.
import { X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { useWords } from "../context.ts";
import { openedByKeyboard } from "../panels/focus.ts";
import { view } from "../state.ts";
import { openPanel } from "./state.ts";
import "../panels/panel.css";

export function PanelFrame({ title, children }: { title: string; children: React.ReactNode }): React.JSX.Element {
  const { words } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (openedByKeyboard()) heading.current?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent): void => {
      const { reading, selection } = view.getState();
      if (event.key === "Escape" && !event.defaultPrevented && !reading && !selection) openPanel(null);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <section className="panel desk-panel" aria-labelledby={id}>
      <header className="panel-head">
        <div className="panel-kicker">
          <span />
          <button
            type="button"
            className="icon-button"
            aria-label={words.panels.close}
            title={words.panels.close}
            onClick={() => openPanel(null)}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <h2 id={id} ref={heading} tabIndex={-1} data-long>
          {title}
        </h2>
      </header>
      {children}
    </section>
  );
}
