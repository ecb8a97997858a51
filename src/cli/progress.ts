// Bytes read so far → a bar on stderr, where somebody is looking.
import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  readonly advance: (bytes: number) => void;
  readonly stop: () => void;
}

/** A bar over `total` bytes; nothing at all unless it is wanted and stderr is a terminal. */
export function progressBar(total: number, wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY || total === 0) return { advance: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { stream: process.stderr, format: "{bar} {percentage}% · {eta_formatted}", clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}
