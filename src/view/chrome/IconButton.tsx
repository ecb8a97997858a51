// An icon with its name → a button whose name is spoken, and shown beside it on hover and focus.
import { Tooltip } from "radix-ui";
import "../styles/tooltip.css";

interface Props extends React.ComponentProps<"button"> {
  readonly label: string;
  readonly side?: "top" | "bottom" | "left" | "right";
}

export function IconButton({ label, side = "bottom", className = "", children, ...rest }: Props): React.JSX.Element {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button type="button" className={`icon-button ${className}`} aria-label={label} {...rest}>
          {children}
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
          {label}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
