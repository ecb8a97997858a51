// How many names are written on the stage → a slider behind a button of the stage's controls.
import { CaseSensitive } from "lucide-react";
import { Popover } from "radix-ui";
import { IconButton } from "../chrome/IconButton.tsx";
import { useView, useWords } from "../context.ts";
import { Slide } from "../filter/Slide.tsx";
import { setLabels } from "../state.ts";

export function LabelsMenu(): React.JSX.Element {
  const { filters } = useWords().words;
  const labels = useView((state) => state.labels);
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton label={filters.labels} side="left">
          <CaseSensitive />
        </IconButton>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="menu labels-menu" side="left" align="center" sideOffset={8} collisionPadding={8}>
          <Slide
            label={filters.labelsLabel}
            text={filters.labelsOf(labels)}
            value={labels}
            min={0}
            max={2}
            step={0.25}
            onValue={setLabels}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
