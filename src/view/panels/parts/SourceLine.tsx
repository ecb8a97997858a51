// An article → "outlet · date · title", without what is not known.
import type { ArticleInfo } from "../../../model/index.ts";
import { useWords } from "../../context.ts";

export function SourceLine({ article, title = true }: { article: ArticleInfo; title?: boolean }): React.JSX.Element {
  const { words, formats } = useWords();
  const date =
    article.date === "" ? (
      words.panels.undatedArticle
    ) : (
      <time dateTime={article.date}>{formats.shortDate(article.date)}</time>
    );
  return (
    <span className="source-line">
      {article.source !== "" && <span>{article.source}</span>}
      <span>{date}</span>
      {title && article.title !== "" && <span lang={article.language}>{article.title}</span>}
    </span>
  );
}
