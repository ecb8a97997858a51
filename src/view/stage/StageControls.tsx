// Zoom in, zoom out, show everything: buttons with names, out of the graph's way.
import { Maximize, Minus, Plus } from "lucide-react";
import { IconButton } from "../chrome/IconButton.tsx";
import { useWords } from "../context.ts";
import type { Inset } from "./camera.ts";
import type { Stage } from "./createStage.ts";

interface Props {
  readonly stage: Stage;
  readonly inset: Inset;
  /** Further tools, above. */
  readonly children?: React.ReactNode;
}

export function StageControls({ stage, inset, children }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <div className="stage-controls" style={{ right: inset.right + 16, bottom: inset.bottom + 16 }}>
      {children}
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
