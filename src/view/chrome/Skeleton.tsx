// The graph is on its way → the outline of the page, still.
import { useWords } from "../context.ts";
import "../styles/skeleton.css";
import "../styles/frame.css";

const DOTS: readonly (readonly [x: number, y: number, radius: number])[] = [
  [50, 46, 4.2],
  [40, 34, 2.6],
  [61, 36, 3],
  [36, 56, 2.2],
  [63, 60, 2.6],
  [48, 66, 2],
  [28, 44, 1.6],
  [72, 47, 1.8],
  [54, 24, 1.5],
  [44, 78, 1.4],
  [31, 68, 1.2],
  [70, 70, 1.3],
  [25, 30, 1.1],
  [76, 30, 1.2],
];

export function Skeleton(): React.JSX.Element {
  const { shell } = useWords().words;
  return (
    <div className="skeleton-page">
      <div className="skeleton-header" />
      <div className="skeleton-rail">
        {[72, 54, 88, 64].map((width) => (
          <span key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
      <main className="skeleton-stage">
        <svg viewBox="0 0 100 100" aria-hidden="true">
          {DOTS.map(([x, y, radius]) => (
            <circle key={`${x},${y}`} cx={x} cy={y} r={radius} />
          ))}
        </svg>
        <p role="status">{shell.loading}</p>
      </main>
    </div>
  );
}
