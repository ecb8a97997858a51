// What a reader is: one file → the raw articles in it, before anything is made of their fields.
import type { Columns, Notice } from "../model/index.ts";

/** A file as it lies on the disk or falls on the page. */
export interface InputFile {
  /** Shown in notices; its extension picks the reader. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Number of the first row, where the bytes are a later piece of a file of rows. Default 1. */
  readonly firstRow?: number;
  /** Which column holds what, where the user has said so: by the path of the file, or of each file in an archive. */
  readonly columns?: ReadonlyMap<string, Columns>;
}

/** A file as a reader gets it. */
export interface SourceFile extends Omit<InputFile, "columns"> {
  /** By the names that are understood where there are none. */
  readonly columns?: Columns;
  /** The bytes decoded; done when asked for, so ask once. */
  readonly text: string;
}

/** One article as written in the file: strings as they stand, "" where the file says nothing. */
export interface RawArticle {
  readonly title: string;
  readonly body: string;
  readonly date: string;
  readonly source: string;
  readonly language: string;
  readonly url: string;
  readonly id: string;
  /** File, and row where it has rows: `news.csv:12`. */
  readonly place: string;
}

export interface Reader {
  readonly id: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /**
   * Lazy: an article is given before the next is looked at. Malformed parts become notices.
   * A reader that needs a heavy library loads it here, by dynamic import, and is async.
   */
  read(file: SourceFile): Iterable<RawArticle | Notice> | AsyncIterable<RawArticle | Notice>;
}

export const isNotice = (item: object): item is Notice => "code" in item && "message" in item;

/** A row, element or entry that can't be understood; `cause` is a clause. */
export const badRow = (place: string, cause: string): Notice => ({
  code: "bad-row",
  source: place,
  message: `${cause}; it was skipped.`,
});

/** A file that can't be. */
export const badFile = (path: string, cause: string): Notice => ({
  code: "unreadable-file",
  source: path,
  message: `${cause}; it was skipped.`,
});

/** What an error says, in one line; without the line and column that some engines add and others don't. */
export const causeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.message.split("\n")[0] ?? "").replace(/ \(line \d+ column \d+\)$/, "")
    : String(error);
