// Files held over the page → a clear place to let them go; let go, they are handed to the dialog.
import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords } from "../context.ts";
import { openDialog } from "./state.ts";

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

export function DropZone(): React.JSX.Element | null {
  const { desk: said } = useWords().words;
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent: the depth tells whether the page is left.
    let depth = 0;
    const control = new AbortController();
    const on = <K extends "dragenter" | "dragover" | "dragleave" | "drop">(type: K, act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => holdsFiles(event) && act(event), { signal: control.signal });
    on("dragenter", (event) => {
      event.preventDefault();
      depth++;
      setOver(true);
    });
    on("dragover", (event) => event.preventDefault());
    on("dragleave", () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    });
    on("drop", (event) => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      // Entries must be asked for while the event lasts; folders have no other form.
      const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
      openDialog(items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []));
    });
    return () => control.abort();
  }, []);
  if (!over) return null;
  return (
    <div className="drop-zone" role="status">
      <FileDown aria-hidden="true" />
      <strong>{said.drop}</strong>
      <span>{said.dropHint}</span>
    </div>
  );
}
