// The graphs on this device → renamed, deleted.
import { useState } from "react";
import { useStore } from "zustand";
import { useWords } from "../context.ts";
import { Dialog } from "./Dialog.tsx";
import type { Collection } from "./database.ts";
import { removeCollection, renameCollection, work } from "./work.ts";

export function ManageDialog({ onClose }: { onClose(): void }): React.JSX.Element {
  const { desk: said } = useWords().words;
  const collections = useStore(work, (state) => state.collections);
  return (
    <Dialog title={said.switchTo} onClose={onClose}>
      {collections.length === 0 && <p className="quiet">{said.noOther}</p>}
      <ul className="desk-list">
        {collections.map((collection) => (
          <Row key={collection.id} collection={collection} />
        ))}
      </ul>
      <p className="quiet">{said.privately}</p>
    </Dialog>
  );
}

function Row({ collection }: { collection: Collection }): React.JSX.Element {
  const { desk: said } = useWords().words;
  const { id, articles, corrections } = collection;
  const [name, setName] = useState(collection.name);
  const [sure, setSure] = useState(false);
  return (
    <li>
      <form
        className="desk-row"
        onSubmit={(event) => {
          event.preventDefault();
          void renameCollection(id, name);
        }}
      >
        <input aria-label={said.renameGraph} value={name} onChange={(event) => setName(event.target.value)} />
        {name !== collection.name && (
          <button type="submit" className="button" disabled={name.trim() === ""}>
            {said.rename}
          </button>
        )}
        <button
          type="button"
          className={sure ? "button danger" : "button"}
          onBlur={() => setSure(false)}
          onClick={() => (sure ? void removeCollection(collection) : setSure(true))}
        >
          {sure ? said.removeSure : said.remove}
        </button>
      </form>
      <span className="quiet">{said.counts(articles, corrections.length)}</span>
    </li>
  );
}
