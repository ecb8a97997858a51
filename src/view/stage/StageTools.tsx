// Undo, redo, lasso, how many names: what the reader does to the stage, as buttons with names.
import { Lasso, Redo2, Undo2 } from "lucide-react";
import { useStore } from "zustand";
import { IconButton } from "../chrome/IconButton.tsx";
import { useWords } from "../context.ts";
import { steps } from "../undo.ts";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { useUndo } from "./useUndo.ts";

interface Props {
  /** Whether the next line drawn is a lasso. */
  readonly lasso: boolean;
  onLasso(): void;
}

export function StageTools({ lasso, onLasso }: Props): React.JSX.Element {
  const { explore } = useWords().words;
  const { canUndo, canRedo } = useStore(steps().available);
  const { undo, redo } = useUndo();
  return (
    <>
      {(canUndo || canRedo) && (
        <>
          <IconButton label={`${explore.undo} (Ctrl Z)`} onClick={undo} disabled={!canUndo} side="left">
            <Undo2 />
          </IconButton>
          <IconButton label={`${explore.redo} (Ctrl ⇧ Z)`} onClick={redo} disabled={!canRedo} side="left">
            <Redo2 />
          </IconButton>
        </>
      )}
      <IconButton label={explore.lasso} onClick={onLasso} aria-pressed={lasso} side="left">
        <Lasso />
      </IconButton>
      <LabelsMenu />
    </>
  );
}
