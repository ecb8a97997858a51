// Text, or a stretch of an article with its citation → the clipboard.
import type { ArticleInfo, Span } from "../../model/index.ts";
import { say } from "../announce.ts";
import { useWords } from "../context.ts";
import { citation } from "./citation.ts";

/** Resolves to whether the browser let it be copied. */
export type Copy = (text: string, span: Span, article: ArticleInfo) => Promise<boolean>;

/**
 * Copies text, which may take a while to make: the browser is asked at once, while it still knows that somebody pressed.
 * Resolves to whether there is a text and the browser let it be copied; never rejects.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === "string") await navigator.clipboard.writeText(text);
    else {
      const blob = text.then((made) => new Blob([made], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    }
    return true;
  } catch {
    return false;
  }
}

export function useCopy(): Copy {
  const { words, formats } = useWords();
  return async (text, span, article) => {
    const copied = await copyText(citation(text, span, article, formats));
    say(copied ? words.panels.copied : words.panels.copyFailed);
    return copied;
  };
}
