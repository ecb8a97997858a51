// Several entities selected → who they are, who is linked to all of them, what links them, and what can be done with them.
import { EyeOff, Pin, PinOff, Route, X } from "lucide-react";
import { useMemo } from "react";
import { commonNeighbours, pairsAmong } from "../../graph/ego.ts";
import type { GraphEntity } from "../../model/index.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { askPath, hover, selectEntity, selectPair, toggleSelected } from "../state.ts";
import { useArrange } from "./arrange.ts";
import { Frame, Part } from "./parts/Frame.tsx";
import { useMore } from "./parts/More.tsx";
import { EgoControl } from "./sections/EgoControl.tsx";
import "./path.css";

const FIRST = 8;

export function GroupPanel(): React.JSX.Element | null {
  const selection = useView((state) => state.selection);
  const { index } = useGraph();
  const { words } = useWords();
  const ids = selection?.kind === "group" ? selection.ids : null;
  const entities = useMemo(() => (ids ?? []).flatMap((id) => index.entities.get(id) ?? []), [ids, index]);
  if (!ids) return null;
  return (
    <Frame shows="group" kicker={null} heading={words.explore.chosen(entities.length)}>
      <Chosen entities={entities} />
      <Actions entities={entities} />
      <Part title={words.explore.ego}>
        <EgoControl ids={ids} />
      </Part>
      <Among entities={entities} />
      <Common entities={entities} />
    </Frame>
  );
}

interface Entities {
  readonly entities: readonly GraphEntity[];
}

function NameButton({ entity, onClick }: { entity: GraphEntity; onClick(): void }): React.JSX.Element {
  const { words, name } = useWords();
  return (
    <button
      type="button"
      className="group-name"
      onClick={onClick}
      onMouseEnter={() => hover(entity.id)}
      onMouseLeave={() => hover(null)}
      onFocus={() => hover(entity.id)}
      onBlur={() => hover(null)}
    >
      <EntityIcon type={entity.type} id={entity.id} size={18} />
      <span>
        <span className="unseen">{words.type[entity.type]} </span>
        {name(entity)}
      </span>
    </button>
  );
}

function Chosen({ entities }: Entities): React.JSX.Element {
  const { words, name } = useWords();
  const { shown, button } = useMore(entities.length, FIRST);
  return (
    <div className="panel-summary">
      <ul className="group-list">
        {entities.slice(0, shown).map((entity) => (
          <li key={entity.id}>
            <NameButton entity={entity} onClick={() => selectEntity(entity.id)} />
            <button
              type="button"
              className="icon-button"
              aria-label={words.explore.unselect(name(entity))}
              title={words.explore.unselect(name(entity))}
              onClick={() => toggleSelected(entity.id)}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {button}
    </div>
  );
}

function Actions({ entities }: Entities): React.JSX.Element {
  const { words, name } = useWords();
  const ids = entities.map(({ id }) => id);
  const { hide, togglePin, allPinned } = useArrange(ids);
  const [first, second] = entities;
  return (
    <div className="group-actions">
      {first && second && entities.length === 2 && (
        <button type="button" className="button" onClick={() => askPath(first.id, second.id)}>
          <Route aria-hidden="true" /> {words.explore.howLinked(name(first), name(second))}
        </button>
      )}
      <button
        type="button"
        className="button"
        title={words.explore.pinHint}
        aria-pressed={allPinned}
        onClick={togglePin}
      >
        {allPinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
        {allPinned ? words.explore.unpin : words.explore.pin}
      </button>
      <button type="button" className="button" onClick={hide}>
        <EyeOff aria-hidden="true" /> {words.explore.hide}
      </button>
    </div>
  );
}

function Among({ entities }: Entities): React.JSX.Element {
  const { index } = useScope();
  const whole = useGraph().index.entities;
  const { words, name, formats } = useWords();
  const pairs = useMemo(
    () =>
      pairsAmong(
        index,
        entities.map(({ id }) => id),
      ),
    [index, entities],
  );
  const { shown, button } = useMore(pairs.length, FIRST);
  const nameOf = (id: string): string => {
    const entity = whole.get(id);
    return entity ? name(entity) : id;
  };
  if (pairs.length === 0)
    return (
      <Part title={words.explore.among} note={words.explore.amongNone}>
        {null}
      </Part>
    );
  return (
    <Part title={words.explore.among} note={words.panels.notProof}>
      <ul className="group-list">
        {pairs.slice(0, shown).map(({ source, target, weight }) => (
          <li key={`${source}|${target}`}>
            <button type="button" className="group-name" onClick={() => selectPair(source, target)}>
              <span>{words.panels.pairTitle(nameOf(source), nameOf(target))}</span>
            </button>
            <span className="quiet">{formats.number(weight)}</span>
          </li>
        ))}
      </ul>
      {button}
    </Part>
  );
}

function Common({ entities }: Entities): React.JSX.Element {
  const { index } = useScope();
  const { words, name } = useWords();
  const common = useMemo(
    () =>
      commonNeighbours(
        index,
        entities.map(({ id }) => id),
      ),
    [index, entities],
  );
  const { shown, button } = useMore(common.length, FIRST);
  if (common.length === 0)
    return (
      <Part title={words.explore.common} note={words.explore.commonNone}>
        {null}
      </Part>
    );
  return (
    <Part title={words.explore.common}>
      <ul className="group-list">
        {common.slice(0, shown).map(({ entity }) => (
          <li key={entity.id}>
            <NameButton entity={entity} onClick={() => selectEntity(entity.id)} />
            <button
              type="button"
              className="text-button"
              aria-label={words.explore.selectAlso(name(entity))}
              title={words.explore.selectAlso(name(entity))}
              onClick={() => toggleSelected(entity.id)}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      {button}
    </Part>
  );
}
