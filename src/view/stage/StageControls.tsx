// Zoom in, zoom out, show everything: buttons with names, out of the graph's way.
import { Lasso, Maximize, Minus, Plus, Redo2, Undo2 } from "lucide-react";
import { useStore } from "zustand";
import { IconButton } from "../chrome/IconButton.tsx";
import { useWords } from "../context.ts";
import { steps } from "../undo.ts";
import type { Inset } from "./camera.ts";
import type { Stage } from "./createStage.ts";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { useUndo } from "./useUndo.ts";

interface Props {
  readonly stage: Stage;
  readonly inset: Inset;
  /** Whether the next line drawn is a lasso. */
  readonly lasso: boolean;
  onLasso(): void;
}

export function StageControls({ stage, inset, lasso, onLasso }: Props): React.JSX.Element {
  const { shell, explore } = useWords().words;
  const { canUndo, canRedo } = useStore(steps().available);
  const { undo, redo } = useUndo();
  return (
    <div className="stage-controls" style={{ right: inset.right + 16, bottom: inset.bottom + 16 }}>
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
      <IconButton label={shell.zoomIn} onClick={stage.zoomIn} side="left">
        <Plus />
      </IconButton>
      <IconButton label={shell.zoomOut} onClick={stage.zoomOut} side="left">
        <Minus />
      </IconButton>
      <IconButton label={shell.fit} onClick={stage.showAll} side="left">
        <Maximize />
      </IconButton>
    </div>
  );
}
