// Entities → pinned where they stand, let go again, or hidden: said aloud, and undone with Ctrl Z.
import { say } from "../announce.ts";
import { useGraph, useView, useWords } from "../context.ts";
import { hideEntities, pin, unpin } from "../state.ts";

export interface Arrange {
  readonly allPinned: boolean;
  togglePin(): void;
  hide(): void;
}

export function useArrange(ids: readonly string[]): Arrange {
  const { index } = useGraph();
  const { words } = useWords();
  const pinned = useView((state) => state.pinned);
  const allPinned = ids.length > 0 && ids.every((id) => pinned.has(id));
  return {
    allPinned,
    togglePin() {
      if (allPinned) {
        unpin(ids);
        return say(words.explore.unpinned(ids.length));
      }
      const loose = ids.flatMap((id) => (pinned.has(id) ? [] : (index.entities.get(id) ?? [])));
      pin(loose.map(({ id, x, y }) => [id, { x, y }] as const));
      return say(words.explore.pinned(ids.length));
    },
    hide() {
      hideEntities(ids);
      say(words.explore.hidden(ids.length));
    },
  };
}
