// The graphs on this device → which of them is open, in the menu.
import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useEffect } from "react";
import { useStore } from "zustand";
import { useWords } from "../context.ts";
import { desk } from "./state.ts";
import { refresh, switchTo, work } from "./work.ts";

/** The graph of the page has no id. */
const PUBLISHED = "";

export default function Graphs(): React.JSX.Element {
  const { desk: said } = useWords().words;
  const collections = useStore(work, (state) => state.collections);
  const open = useStore(desk, (state) => state.collection);
  useEffect(() => void refresh(), []);
  const entry = (id: string, name: string, note: string) => (
    <DropdownMenu.RadioItem key={id} className="menu-item" value={id} onSelect={() => switchTo(id || null)}>
      <DropdownMenu.ItemIndicator className="menu-check">
        <Check aria-hidden="true" />
      </DropdownMenu.ItemIndicator>
      <span>
        {name} {note !== "" && <span className="quiet">{note}</span>}
      </span>
    </DropdownMenu.RadioItem>
  );
  return (
    <DropdownMenu.RadioGroup value={open ?? PUBLISHED} aria-label={said.switchTo}>
      {entry(PUBLISHED, said.published, "")}
      {collections.map(({ id, name, articles, corrections }) =>
        entry(id, name, said.counts(articles, corrections.length)),
      )}
    </DropdownMenu.RadioGroup>
  );
}
