// The word after --format → the extension by which standard input is read.
import { InvalidArgumentError } from "commander";
import { isReadable, READERS } from "../read/index.ts";

/** @throws {InvalidArgumentError} when no reader has it */
export function formatIn(word: string): string {
  const extension = word.replace(/^\./, "").toLowerCase();
  if (isReadable(`stdin.${extension}`)) return extension;
  const known = READERS.flatMap(({ extensions }) => extensions).join(", ");
  throw new InvalidArgumentError(`It is one of ${known}, zip, or any of them with .gz.`);
}
