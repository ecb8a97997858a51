// The entity of a panel → a button that copies its dossier; it says how far it has read.
import { useEffect, useRef, useState } from "react";
import type { ArticleRecord, GraphEntity } from "../../../model/index.ts";
import { say } from "../../announce.ts";
import { useGraph, useScope, useView, useWords } from "../../context.ts";
import { copyText } from "../copy.ts";
import { loadEach } from "../records.ts";

export function DossierButton({ entity }: { entity: GraphEntity }): React.JSX.Element {
  const { record } = useGraph();
  const { index } = useScope();
  const { words, formats } = useWords();
  const language = useView((state) => state.language);
  const [done, setDone] = useState<number | null>(null);
  const control = useRef<AbortController>(null);
  useEffect(() => () => control.current?.abort(), []);

  const make = async (signal: AbortSignal): Promise<string> => {
    const records = new Map<number, ArticleRecord>();
    let failed = 0;
    await loadEach(entity.articles, record, {
      signal,
      onDone: (article, value) => {
        records.set(article, value);
        setDone(records.size);
      },
      onFail: () => failed++,
    });
    if (failed > 0 || signal.aborted) throw new Error(`${failed} articles are missing`);
    const { dossierOf } = await import("../dossier.ts");
    return dossierOf(index, entity.id, records, language);
  };
  const copy = async () => {
    control.current = new AbortController();
    const { signal } = control.current;
    setDone(0);
    const copied = await copyText(make(signal));
    if (signal.aborted) return;
    setDone(null);
    say(copied ? words.panels.dossierCopied : words.panels.dossierFailed);
  };
  return (
    <button
      type="button"
      className="text-button dossier"
      title={words.panels.dossierHint}
      disabled={done !== null}
      onClick={() => void copy()}
    >
      {done === null
        ? words.panels.dossier
        : words.panels.dossierLoading(formats.number(done), formats.number(entity.articles.length))}
    </button>
  );
}
