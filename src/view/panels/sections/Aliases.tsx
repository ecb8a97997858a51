// Other names the articles use → one line of them, the rest on request.
import { useState } from "react";
import { useWords } from "../../context.ts";

const FIRST = 5;

export function Aliases({ aliases }: { aliases: readonly string[] }): React.JSX.Element | null {
  const { words, formats } = useWords();
  const [all, setAll] = useState(false);
  if (aliases.length === 0) return null;
  const shown = all || aliases.length <= FIRST + 1 ? aliases : aliases.slice(0, FIRST);
  return (
    <p className="panel-aliases">
      <span className="quiet">{words.panels.aliases}</span> {shown.join(", ")}{" "}
      {shown.length < aliases.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          +{formats.number(aliases.length - shown.length)}
          <span className="unseen"> {words.panels.aliases}</span>
        </button>
      )}
    </p>
  );
}
