// A number in a range → a slider of one thumb, with its name and its value in words.
import { Slider } from "radix-ui";
import "../styles/slider.css";

interface Props {
  readonly label: string;
  /** The value in words: spoken, and shown where `shows` is not false. */
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly shows?: boolean;
  onValue(value: number): void;
}

export function Slide({ label, text, value, min, max, step, shows = true, onValue }: Props): React.JSX.Element {
  return (
    <div className="slide">
      {shows && (
        <p className="slide-text" aria-hidden="true">
          <span>{label}</span>
          <span>{text}</span>
        </p>
      )}
      <Slider.Root
        className="slider"
        value={[value]}
        min={min}
        max={max}
        step={step}
        onValueChange={([next]) => next !== undefined && onValue(next)}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb className="slider-thumb" aria-label={label} aria-valuetext={text} />
      </Slider.Root>
    </div>
  );
}
