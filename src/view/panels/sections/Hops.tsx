// A way → its steps in words, each with one sentence of an article that shows it.
import { useMemo } from "react";
import type { Hop, Path } from "../../../graph/paths.ts";
import type { ArticleRecord } from "../../../model/index.ts";
import { type Language, useGraph, useScope, useWords } from "../../context.ts";
import { EntityIcon } from "../../parts/EntityIcon.tsx";
import { articleFor, sentenceFor, toldLinks } from "../../paths.ts";
import { hover, selectEntity, selectPair } from "../../state.ts";
import { useCopy } from "../copy.ts";
import { excerpt } from "../evidence.ts";
import { Passage } from "../parts/Passage.tsx";
import { Progress, Skeleton } from "../parts/Progress.tsx";
import { useRecords } from "../records.ts";

export function Hops({ path }: { path: Path }): React.JSX.Element {
  const { index } = useGraph();
  const { name } = useWords();
  const articles = useMemo(() => path.hops.flatMap((hop) => articleFor(hop) ?? []), [path]);
  const records = useRecords(articles);
  const loaded = useMemo(() => new Map(records.loaded), [records.loaded]);
  const stop = (id: string, at: number): React.JSX.Element => {
    const entity = index.entities.get(id);
    return (
      <button
        type="button"
        className="hop-stop"
        onClick={() => selectEntity(id)}
        onMouseEnter={() => hover(id)}
        onMouseLeave={() => hover(null)}
      >
        <span className="hop-number">{at + 1}</span>
        {entity && <EntityIcon type={entity.type} id={id} size={16} />}
        <span>{entity ? name(entity) : id}</span>
      </button>
    );
  };
  return (
    <div className="hops">
      {stop(path.ids[0] ?? "", 0)}
      {path.hops.map((hop, at) => {
        const article = articleFor(hop);
        return (
          <div key={hop.to} className="hop">
            <div className="hop-body">
              <Prose hop={hop} />
              <Sentence
                hop={hop}
                article={article}
                record={article === undefined ? undefined : loaded.get(article)}
                pending={records.pending > 0}
              />
            </div>
            {stop(hop.to, at + 1)}
          </div>
        );
      })}
      <Progress records={records} total={articles.length} />
    </div>
  );
}

/** Clauses told at most; the link opens on all of them. */
const MOST_CLAUSES = 3;

/** "A speaks about B in 3 quotes; A and B are named together in 12 sentences of 7 articles." */
export function proseOf(
  hop: Hop,
  nameOf: (id: string) => string,
  { words: { explore } }: Pick<Language, "words">,
): string {
  const [from, to] = [nameOf(hop.from), nameOf(hop.to)];
  const clauses = toldLinks(hop).map(({ kind, source, target, sentences, paragraphs, articles, labels }) => {
    const [first, second] = [nameOf(source), nameOf(target)];
    if (kind === "quote") return explore.hopQuote(first, second, sentences);
    if (kind === "participant") return explore.hopParticipant(second, first);
    if (kind === "role") return explore.hopRole(first, labels?.[0] ?? "", second);
    if (sentences + paragraphs === 0) return explore.hopArticle(from, to, articles.length);
    return explore.hopTogether(from, to, sentences, articles.length);
  });
  return explore.clauses(clauses.slice(0, MOST_CLAUSES));
}

function Prose({ hop }: { hop: Hop }): React.JSX.Element {
  const { index } = useGraph();
  const language = useWords();
  const nameOf = (id: string): string => {
    const entity = index.entities.get(id);
    return entity ? language.name(entity) : id;
  };
  return (
    <p className="hop-prose">
      <button type="button" className="hop-open" onClick={() => selectPair(hop.from, hop.to)}>
        {proseOf(hop, nameOf, language)}
      </button>
    </p>
  );
}

interface SentenceProps {
  readonly hop: Hop;
  readonly article: number | undefined;
  readonly record: ArticleRecord | undefined;
  readonly pending: boolean;
}

function Sentence({ hop, article, record, pending }: SentenceProps): React.JSX.Element | null {
  const { index } = useScope();
  const whole = useGraph().index.entities;
  const { words } = useWords();
  const copy = useCopy();
  if (article === undefined || !record) return pending ? <Skeleton lines={2} /> : null;
  const found = sentenceFor(index.numbers, hop, record);
  if (!found) return <p className="panel-note">{words.explore.noSentence}</p>;
  const { link, evidence } = found;
  return (
    <Passage
      article={article}
      record={record}
      span={excerpt({ article, record, evidence })}
      marks={[
        { ...evidence.source, type: whole.get(link.source)?.type },
        { ...evidence.target, type: whole.get(link.target)?.type },
      ]}
      place={{ start: evidence.start, end: evidence.end }}
      note={evidence.scope === "paragraph" ? words.panels.scopeParagraph : undefined}
      copy={copy}
    />
  );
}
