// KnowledgeGraph → files: the formats Simpul writes. A new one is one file and one line here.
import { explorer } from "./explorer.ts";
import type { Writer } from "./writer.ts";

export type { TextFile, Writer } from "./writer.ts";

export const WRITERS: readonly Writer[] = [explorer];
