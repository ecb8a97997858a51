// What has no room of its own on the page (filters, timeline) → a dialog at the edge.
import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useWords } from "../context.ts";
import "../styles/filter-sheet.css";

interface Props {
  readonly title: string;
  readonly open: boolean;
  onOpenChange(open: boolean): void;
  readonly children: React.ReactNode;
}

export function FilterSheet({ title, open, onOpenChange, children }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="shade" />
        <Dialog.Content className="filter-sheet" aria-describedby={undefined}>
          <div className="filter-sheet-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={shell.close}>
              <X aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="filter-sheet-body">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
