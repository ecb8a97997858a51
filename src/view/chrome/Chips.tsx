// Hidden types → a row that says so, each with a way back; nothing while everything is shown.
import { X } from "lucide-react";
import { flushSync } from "react-dom";
import { ENTITY_TYPES, type EntityType } from "../../model/index.ts";
import { useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { showAllTypes, toggleType } from "../state.ts";
import { legendToggle } from "./Legend.tsx";
import "../styles/chips.css";

/** The button that was pressed is gone now: the focus goes to the toggle of the type, or to the stage where there is none. */
function keepFocus(type: EntityType): void {
  document.getElementById(legendToggle(type))?.focus();
  if (document.activeElement === document.body) document.getElementById("main")?.focus();
}

export function Chips(): React.JSX.Element | null {
  const hidden = useView((state) => state.hiddenTypes);
  const { words } = useWords();
  if (hidden.size === 0) return null;
  return (
    <div className="chips" role="group" aria-label={words.shell.hidden}>
      <span>{words.shell.hidden}</span>
      {ENTITY_TYPES.filter((type) => hidden.has(type)).map((type) => (
        <button
          key={type}
          type="button"
          className="chip"
          aria-label={words.shell.showType(words.types[type])}
          title={words.shell.showType(words.types[type])}
          onClick={() => {
            flushSync(() => toggleType(type));
            keepFocus(type);
          }}
        >
          <EntityIcon type={type} size={12} />
          {words.types[type]}
          <X aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        className="chip-all"
        onClick={() => {
          flushSync(showAllTypes);
          keepFocus(ENTITY_TYPES[0]);
        }}
      >
        {words.shell.showAll}
      </button>
    </div>
  );
}
