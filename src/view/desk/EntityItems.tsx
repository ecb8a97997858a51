// An entity that is not as it should be → what may be wrong with it, each a click away.
import { DropdownMenu } from "radix-ui";
import { useMemo } from "react";
import { doubts } from "../../graph/doubts.ts";
import { ENTITY_TYPES } from "../../model/index.ts";
import { useGraph, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { addRules, ask } from "./state.ts";

/** Names proposed as the same. */
const MOST = 3;

interface Props {
  readonly id: string;
  /** Id of the article it is seen in; undefined: in its panel. */
  readonly article: string | undefined;
}

export default function EntityItems({ id, article }: Props): React.JSX.Element | null {
  const { index, overview } = useGraph();
  const { words, name } = useWords();
  const { desk: said } = words;
  const entity = index.entities.get(id);
  const alike = useMemo(
    () =>
      doubts(index, overview.corrections)
        .flatMap((doubt) => (doubt.kind === "join" ? [[doubt.into, doubt.other] as const] : []))
        .filter((pair) => pair.some((one) => one.id === id))
        .slice(0, MOST),
    [index, overview, id],
  );
  if (!entity) return null;
  const articles = entity.articles.flatMap((at) => overview.articles[at]?.id ?? []);
  return (
    <>
      <DropdownMenu.Label className="menu-title">{said.correctName(name(entity))}</DropdownMenu.Label>
      {alike.map(([into, other]) => {
        const twin = into.id === id ? other : into;
        return (
          <DropdownMenu.Item
            key={twin.id}
            className="menu-item"
            onSelect={() => addRules({ do: "merge", entities: [other.id], into: into.id })}
          >
            <EntityIcon type={twin.type} id={twin.id} size={16} /> {said.sameAs(name(twin))}
          </DropdownMenu.Item>
        );
      })}
      <DropdownMenu.Item className="menu-item" onSelect={() => ask({ ask: "merge", entity: id })}>
        {said.sameAsOther}
      </DropdownMenu.Item>
      <DropdownMenu.Item className="menu-item" onSelect={() => ask({ ask: "rename", entity: id })}>
        {said.renameTo}
      </DropdownMenu.Item>
      {(article !== undefined || articles.length > 1) && (
        <DropdownMenu.Item
          className="menu-item"
          onSelect={() => ask({ ask: "split", entity: id, articles: article === undefined ? [] : [article] })}
        >
          {article === undefined ? said.splitOff : said.splitHere}
        </DropdownMenu.Item>
      )}
      <DropdownMenu.Separator className="menu-line" />
      {ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => (
        <DropdownMenu.Item
          key={type}
          className="menu-item"
          onSelect={() => addRules({ do: "retype", entity: id, type })}
        >
          {said.isType[type]}
        </DropdownMenu.Item>
      ))}
      <DropdownMenu.Separator className="menu-line" />
      <DropdownMenu.Item className="menu-item" onSelect={() => addRules({ do: "hide", entity: id })}>
        {said.hideIt}
      </DropdownMenu.Item>
    </>
  );
}
