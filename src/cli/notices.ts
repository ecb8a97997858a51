// Notice → a line on stderr, for people or as NDJSON.
import type { Notice } from "../model/index.ts";

export interface NoticeOptions {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A bar among lines of JSON would spoil them. */
export const wantsProgress = ({ json, quiet }: NoticeOptions): boolean => !json && !quiet;

/** Prints notices on stderr unless asked to be quiet. */
export function noticePrinter({ json, quiet }: NoticeOptions): (notice: Notice) => void {
  if (quiet) return () => {};
  return (notice) => {
    const place = notice.source ?? notice.article;
    const line = json ? JSON.stringify(notice) : `${place ? `${place}: ` : ""}${notice.message} [${notice.code}]`;
    process.stderr.write(`${line}\n`);
  };
}
