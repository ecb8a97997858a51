// The corrections of the open graph → a list, each told in words and taken back by a click; saved and opened as a file.
import { Download, FolderInput, Undo2 } from "lucide-react";
import { useRef } from "react";
import { useStore } from "zustand";
import { readCorrections, writeCorrections } from "../../graph/corrections.ts";
import type { Correction, Notice } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { save } from "../take/save.ts";
import { PanelFrame } from "./PanelFrame.tsx";
import { rulesOf, setRules, tell, work } from "./work.ts";

/** What a build said of the nth rule, from 0. */
const saidOf = (notices: readonly Notice[], nth: number): string | undefined =>
  notices.find(({ code, message }) => code.endsWith("-correction") && message.startsWith(`Correction ${nth + 1} (`))
    ?.message;

export default function Rules(): React.JSX.Element {
  const graph = useGraph();
  const { desk: said } = useWords().words;
  const busy = useStore(work, ({ job }) => job !== null);
  const describe = useDescribe();
  const file = useRef<HTMLInputElement>(null);
  const rules = rulesOf(graph);

  const open = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    const { corrections, notices } = readCorrections(await picked.text(), picked.name);
    const [first] = notices;
    if (corrections.length > 0) {
      const all = corrections.map(({ number: _, source: __, ...rule }) => rule as Correction);
      await setRules(graph, [...rules, ...all]);
    }
    if (first) tell(first.message);
  };
  return (
    <PanelFrame title={said.rulesTitle}>
      <div className="panel-part">
        <p className="panel-note">{rules.length === 0 ? said.rulesNone : said.rulesHint}</p>
        <ol className="desk-rules">
          {rules.map((rule, nth) => {
            const problem = saidOf(graph.overview.notices, nth);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the list
              <li key={nth}>
                <span>
                  {describe(rule)}
                  {problem && <span className="desk-problem">{problem}</span>}
                </span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={`${said.removeRule}: ${describe(rule)}`}
                  title={said.removeRule}
                  disabled={busy}
                  onClick={() => void setRules(graph, rules.toSpliced(nth, 1))}
                >
                  <Undo2 size={16} aria-hidden="true" />
                </button>
              </li>
            );
          })}
        </ol>
        <div className="desk-buttons">
          {rules.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() =>
                save("corrections.json", new Blob([writeCorrections(rules)], { type: "application/json" }))
              }
            >
              <Download size={16} aria-hidden="true" /> {said.saveRules}
            </button>
          )}
          <input
            ref={file}
            type="file"
            accept=".json"
            hidden
            data-pick="corrections"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
          <button type="button" className="button" disabled={busy} onClick={() => file.current?.click()}>
            <FolderInput size={16} aria-hidden="true" /> {said.loadRules}
          </button>
        </div>
      </div>
    </PanelFrame>
  );
}

const LONGEST = 60;

/** A rule in words. Names that are gone are told by their ids. */
function useDescribe(): (rule: Correction) => string {
  const { index } = useGraph();
  const { words, name, formats } = useWords();
  const { rule: said } = words.desk;
  const nameOf = (id: string): string => {
    const entity = index.entities.get(id);
    return entity ? name(entity) : id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  };
  return (rule) => {
    switch (rule.do) {
      case "merge": {
        const others = rule.entities.filter((id) => id !== rule.into);
        return said.merge(formats.list(others.map(nameOf)), nameOf(rule.into));
      }
      case "split":
        return said.split(nameOf(rule.entity), rule.label, rule.articles.length);
      case "not-the-same":
        return said.notTheSame(formats.list(rule.entities.map(nameOf)));
      case "rename":
        return said.rename(rule.entity.slice(rule.entity.indexOf(":") + 1).replaceAll("-", " "), rule.label);
      case "retype":
        return said.retype(nameOf(rule.entity), words.type[rule.type]);
      case "hide":
        return said.hide(nameOf(rule.entity));
      case "attribute": {
        const quote = rule.quote.length > LONGEST ? `${rule.quote.slice(0, LONGEST)} …` : rule.quote;
        return said.attribute(quote, rule.speaker === null ? said.nobody : nameOf(rule.speaker));
      }
    }
  };
}
