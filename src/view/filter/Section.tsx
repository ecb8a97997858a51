// A filter's name and what it asks for → a section that opens on the filter itself.
import { ChevronRight } from "lucide-react";
import { useState } from "react";

interface Props {
  /** DOM id of what opens it: the focus goes there when the filter's chip is lifted. */
  readonly id: string;
  readonly title: string;
  /** What it asks for now, in a word or two. */
  readonly value: string;
  readonly on: boolean;
  readonly children: React.ReactNode;
}

export function Section({ id, title, value, on, children }: Props): React.JSX.Element {
  const [open, setOpen] = useState(on);
  return (
    <details className="filter" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={id}>
        <ChevronRight aria-hidden="true" />
        <span className="filter-title">{title}</span>
        <span className={on ? "filter-value on" : "filter-value"}>{value}</span>
      </summary>
      {open && <div className="filter-body">{children}</div>}
    </details>
  );
}
