// Work of this thread → the same, ended when it takes too long.
import { createContext, Script } from "node:vm";

/** It took longer than it may. */
export class TooLongError extends Error {
  override readonly name = "TooLongError";
}

const host: { task: () => void } = { task: () => {} };
const context = createContext(host);
const script = new Script("task()");

/**
 * What `work` returns or throws. Node's watchdog ends it wherever it is, in a loop or inside a regular expression; it costs some 0.1 ms.
 * @throws {TooLongError} after so many seconds
 */
export function within<R>(seconds: number, work: () => R): R {
  let result: { readonly value: R } | undefined;
  host.task = () => {
    result = { value: work() };
  };
  try {
    script.runInContext(context, { timeout: Math.max(1, Math.round(seconds * 1000)) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new TooLongError();
    throw error;
  }
  return (result as unknown as { readonly value: R }).value;
}
