// A title and content → the dialog they stand in.
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { useWords } from "../context.ts";
import "../styles/share.css";

interface Props {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
  onClose(): void;
}

export function Dialog({ title, wide = false, children, onClose }: Props): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="shade" />
        <Radix.Content
          className={wide ? "data-dialog desk-dialog wide" : "data-dialog desk-dialog"}
          aria-describedby={undefined}
        >
          <div className="data-head">
            <Radix.Title>{title}</Radix.Title>
            <Radix.Close className="icon-button" aria-label={shell.close}>
              <X size={18} aria-hidden="true" />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
