// Announcements and what is selected → words for screen readers.
import { useEffect } from "react";
import { useStore } from "zustand";
import { announcement, say } from "../announce.ts";
import { useGraph, useWords } from "../context.ts";
import { describe } from "../stage/describe.ts";
import { view } from "../state.ts";

export function LiveRegion(): React.JSX.Element {
  const { text, turn } = useStore(announcement);
  const { index } = useGraph();
  const language = useWords();

  useEffect(
    () =>
      view.subscribe(({ selection }, before) => {
        if (selection === before.selection) return;
        const { shell } = language.words;
        if (!selection) return say(shell.deselected);
        const nameOf = (id: string): string => {
          const entity = index.entities.get(id);
          return entity ? language.name(entity) : id;
        };
        if (selection.kind === "pair")
          return say(shell.pairSelected(nameOf(selection.source), nameOf(selection.target)));
        if (selection.kind === "path") return say(language.words.explore.pathTitle);
        if (selection.kind === "group") return say(language.words.explore.chosen(selection.ids.length));
        const entity = index.entities.get(selection.id);
        const links = index.links.get(selection.id)?.length ?? 0;
        return say(shell.selected(entity ? describe(entity, links, language) : selection.id));
      }),
    [index, language],
  );

  return (
    <p className="unseen" role="status" aria-live="polite">
      {/* A no-break space on every other turn: the same words twice are announced twice. */}
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </p>
  );
}
