// A stretch of an article → the clipboard, with its citation, said aloud.
import type { ArticleInfo, Span } from "../../model/index.ts";
import { say } from "../announce.ts";
import { useWords } from "../context.ts";
import { citation } from "./citation.ts";

/** Resolves to whether the browser let it be copied. */
export type Copy = (text: string, span: Span, article: ArticleInfo) => Promise<boolean>;

export function useCopy(): Copy {
  const { words, formats } = useWords();
  return async (text, span, article) => {
    const copied = await navigator.clipboard?.writeText(citation(text, span, article, formats)).then(
      () => true,
      () => false,
    );
    say(copied ? words.panels.copied : words.panels.copyFailed);
    return copied === true;
  };
}
