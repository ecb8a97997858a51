// Files chosen, dropped or typed → what is to be read, by which columns, and where it goes.
import { ClipboardPaste, FileText, FolderOpen } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Columns } from "../../model/index.ts";
import type { DroppedFile, FilesOfTable, Table } from "../../worker/client.ts";
import { useGraph, useWords } from "../context.ts";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { Dialog } from "./Dialog.tsx";
import { fileOf, filesFrom } from "./files.ts";
import { PasteForm } from "./PasteForm.tsx";
import { desk } from "./state.ts";
import { openCollection, readArticles, tablesOf, work } from "./work.ts";

/** Files of the same columns are asked about once. */
interface Unclear {
  readonly key: string;
  readonly path: string;
  readonly others: number;
  readonly table: Table;
}

const keyOf = ({ names }: Table): string => JSON.stringify(names);

type Tables = readonly (readonly FilesOfTable[])[];

function unclearIn(tables: Tables): Unclear[] {
  const found = new Map<string, Unclear>();
  for (const { paths, table } of tables.flat()) {
    const key = keyOf(table);
    const known = found.get(key);
    if (known) found.set(key, { ...known, others: known.others + paths.length });
    else found.set(key, { key, path: paths[0] ?? "", others: paths.length - 1, table });
  }
  return [...found.values()];
}

const megabytes = (files: readonly DroppedFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

export function OpenDialog({ onClose }: { onClose(): void }): React.JSX.Element {
  const graph = useGraph();
  const { words, formats } = useWords();
  const { desk: said } = words;
  const dropped = useStore(desk, (state) => state.dropped);
  const busy = useStore(work, ({ job }) => job !== null);
  const open = useStore(work, () => openCollection());
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const [looking, setLooking] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [tables, setTables] = useState<Tables>([]);
  const [columns, setColumns] = useState<ReadonlyMap<string, Columns>>(new Map());
  const [adds, setAdds] = useState(false);
  const [name, setName] = useState("");
  const pickFiles = useRef<HTMLInputElement>(null);
  const pickFolder = useRef<HTMLInputElement>(null);
  const id = useId();

  const take = async (more: readonly DroppedFile[]): Promise<void> => {
    const all = [...files, ...more];
    setFiles(all);
    setPasting(false);
    setLooking(true);
    const found = await tablesOf(all);
    setTables(found);
    setColumns(new Map(unclearIn(found).map(({ key, table }) => [key, table.proposed])));
    setLooking(false);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped is taken once, and with what is there already
  useEffect(() => {
    if (dropped.length === 0) return;
    desk.setState({ dropped: [] });
    setLooking(true);
    void filesFrom(dropped).then(take);
  }, [dropped]);

  const unclear = unclearIn(tables);
  const ready = files.length > 0 && !looking && unclear.every(({ key }) => columns.get(key)?.body !== undefined);
  const start = (): void => {
    const chosen = files.map((file, at): DroppedFile => {
      const told = (tables[at] ?? []).flatMap(({ paths, table }) => {
        const chosenColumns = columns.get(keyOf(table));
        return chosenColumns ? paths.map((path) => [path, chosenColumns] as const) : [];
      });
      return told.length > 0 ? { ...file, columns: new Map(told) } : file;
    });
    onClose();
    void readArticles(graph, { files: chosen, asNew: adds ? null : name.trim() || said.unnamed });
  };
  const picked = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>): void => {
    const list = [...(currentTarget.files ?? [])];
    currentTarget.value = "";
    void filesFrom(list).then(take);
  };

  return (
    <Dialog title={said.dialogTitle} wide={unclear.length > 0} onClose={onClose}>
      {files.length === 0 && !looking && !pasting && (
        <div className="desk-sources">
          <input ref={pickFiles} type="file" multiple hidden data-pick="files" onChange={picked} />
          <input ref={pickFolder} type="file" hidden {...{ webkitdirectory: "" }} onChange={picked} />
          <button type="button" className="button" onClick={() => pickFiles.current?.click()}>
            <FileText size={16} aria-hidden="true" /> {said.files}
          </button>
          <button type="button" className="button" onClick={() => pickFolder.current?.click()}>
            <FolderOpen size={16} aria-hidden="true" /> {said.folder}
          </button>
          <button type="button" className="button" onClick={() => setPasting(true)}>
            <ClipboardPaste size={16} aria-hidden="true" /> {said.paste}
          </button>
          <p>{said.orDrop}</p>
          <p className="quiet">{said.kinds}</p>
        </div>
      )}
      {pasting && <PasteForm onTake={(typed) => void take([fileOf(typed, files.length + 1)])} />}
      {looking && <p role="status">{said.looking}</p>}
      {files.length > 0 && !looking && !pasting && (
        <>
          <div className="desk-files">
            <strong>{said.chosen(files.length, `${formats.number(Math.ceil(megabytes(files) * 10) / 10)} MB`)}</strong>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setFiles([]);
                setTables([]);
              }}
            >
              {said.forget}
            </button>
          </div>
          {unclear.map(({ key, path, others, table }) => (
            <ColumnsForm
              key={key}
              path={path}
              others={others}
              table={table}
              columns={columns.get(key) ?? {}}
              onChange={(next) => setColumns(new Map([...columns, [key, next]]))}
            />
          ))}
          <fieldset>
            <legend>{said.where}</legend>
            <label className="data-choice">
              <input type="radio" name={id} checked={!adds} onChange={() => setAdds(false)} />
              {said.asNew}
            </label>
            {!adds && (
              <label className="desk-field">
                <span>{said.name}</span>
                <input type="text" value={name} placeholder={said.unnamed} onChange={(e) => setName(e.target.value)} />
              </label>
            )}
            <label className="data-choice">
              <input type="radio" name={id} checked={adds} onChange={() => setAdds(true)} />
              <span>
                {said.toOpen(open?.name ?? said.published)}
                <span className="data-hint">{open ? said.addCheap : said.addCost(graph.overview.articles.length)}</span>
              </span>
            </label>
          </fieldset>
        </>
      )}
      <div className="data-foot">
        <p className="desk-private quiet">{said.privately}</p>
        {files.length > 0 && !pasting && (
          <button type="button" className="button primary" disabled={!ready || busy} onClick={start}>
            {said.start}
          </button>
        )}
      </div>
    </Dialog>
  );
}
