// Something is not as it should be → one sentence that says what, and one button that helps.
import "../styles/message.css";

interface Props {
  readonly text: string;
  readonly action: string;
  onAction(): void;
}

export function Message({ text, action, onAction }: Props): React.JSX.Element {
  return (
    <div className="message" role="alert">
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
