// The interface's words by language; numbers and dates by Intl.
import { en, type Words } from "./en.ts";
import { id } from "./id.ts";

export type { Words };
export const WORDS = { id, en } satisfies Record<string, Words>;
