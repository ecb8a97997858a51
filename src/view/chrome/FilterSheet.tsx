// Legend and filter where the page has no room for them → a dialog at the edge.
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useWords } from "../context.ts";
import { Legend } from "./Legend.tsx";
import "../styles/filter-sheet.css";

interface Props {
  readonly open: boolean;
  onOpenChange(open: boolean): void;
}

export function FilterSheet({ open, onOpenChange }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="shade" />
        <Dialog.Content className="filter-sheet" aria-describedby={undefined}>
          <div className="filter-sheet-head">
            <Dialog.Title>{shell.filters}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={shell.close}>
              <X aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="filter-sheet-body">
            <Legend onSelect={() => onOpenChange(false)} />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
