// A correction that a few words are missing of → the words, and the rule.
import { useState } from "react";
import type { Correction, GraphEntity } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { EntityPicker } from "../parts/EntityPicker.tsx";
import { Dialog } from "./Dialog.tsx";
import { addRules, ask, type Question } from "./state.ts";

export function QuestionDialog({ question }: { question: Question }): React.JSX.Element {
  const { index, overview } = useGraph();
  const { words, name } = useWords();
  const { desk: said } = words;
  const entity = "entity" in question ? index.entities.get(question.entity) : undefined;
  const [label, setLabel] = useState(question.ask === "rename" && entity ? entity.label : "");
  const [other, setOther] = useState<GraphEntity | null>(null);
  const [articles, setArticles] = useState<readonly string[]>(question.ask === "split" ? question.articles : []);
  const close = (): void => ask(null);

  const rule = ((): Correction | null => {
    switch (question.ask) {
      case "rename":
        return label.trim() === "" ? null : { do: "rename", entity: question.entity, label: label.trim() };
      case "merge":
        return other && { do: "merge", entities: [question.entity], into: other.id };
      case "attribute":
        return other && { do: "attribute", article: question.article, quote: question.quote, speaker: other.id };
      case "split":
        return label.trim() === "" || articles.length === 0
          ? null
          : { do: "split", entity: question.entity, articles, label: label.trim() };
    }
  })();
  const title = entity ? said.correctName(name(entity)) : said.whoSays;
  return (
    <Dialog title={title} onClose={close}>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!rule) return;
          close();
          addRules(rule);
        }}
      >
        {question.ask === "attribute" && <blockquote className="desk-quote">{question.quote}</blockquote>}
        {(question.ask === "rename" || question.ask === "split") && (
          <label className="desk-field">
            <span>{question.ask === "rename" ? said.newName : said.whoIsIt}</span>
            <input type="text" value={label} onChange={(event) => setLabel(event.target.value)} />
          </label>
        )}
        {(question.ask === "merge" || question.ask === "attribute") && (
          <EntityPicker
            label={question.ask === "merge" ? said.sameAsOther : said.whoSays}
            value={other}
            onChange={(id) => setOther(id === null ? null : (index.entities.get(id) ?? null))}
          />
        )}
        {question.ask === "split" && entity && (
          <fieldset className="desk-articles">
            <legend>{said.whichArticles}</legend>
            {entity.articles.map((at) => {
              const info = overview.articles[at];
              return (
                info && (
                  <label key={info.id} className="data-choice">
                    <input
                      type="checkbox"
                      checked={articles.includes(info.id)}
                      onChange={({ target }) =>
                        setArticles(target.checked ? [...articles, info.id] : articles.filter((id) => id !== info.id))
                      }
                    />
                    <span lang={info.language}>
                      {info.title || info.id} <span className="quiet">{info.date}</span>
                    </span>
                  </label>
                )
              );
            })}
          </fieldset>
        )}
        <div className="data-foot">
          <button type="button" className="button" onClick={close}>
            {said.cancel}
          </button>
          <button type="submit" className="button primary" disabled={!rule}>
            {said.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
