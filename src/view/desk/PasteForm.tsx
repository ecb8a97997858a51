// A text typed or pasted, and what is known about it → an article to read.
import { useState } from "react";
import { useWords } from "../context.ts";
import type { Typed } from "./files.ts";

const NOTHING: Typed = { title: "", date: "", source: "", text: "" };

export function PasteForm({ onTake }: { onTake(typed: Typed): void }): React.JSX.Element {
  const { desk: said } = useWords().words;
  const [typed, setTyped] = useState(NOTHING);
  const field = (key: keyof Typed, label: string, type = "text") => (
    <label className="desk-field">
      <span>{label}</span>
      <input type={type} value={typed[key]} onChange={(event) => setTyped({ ...typed, [key]: event.target.value })} />
    </label>
  );
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.text.trim() !== "") onTake(typed);
      }}
    >
      {field("title", said.pasteTitle)}
      <div className="desk-row">
        {field("date", said.pasteDate, "date")}
        {field("source", said.pasteSource)}
      </div>
      <label className="desk-field">
        <span>{said.pasteText}</span>
        <textarea
          rows={8}
          required
          value={typed.text}
          onChange={(event) => setTyped({ ...typed, text: event.target.value })}
        />
      </label>
      <button type="submit" className="button">
        {said.addPasted}
      </button>
    </form>
  );
}
