// Two entities chosen → the ways from one to the other: told in words, a cited sentence for every step, one of them drawn.
import { ArrowUpDown } from "lucide-react";
import { useEffect, useMemo } from "react";
import type { Path } from "../../graph/paths.ts";
import type { GraphEntity } from "../../model/index.ts";
import { say } from "../announce.ts";
import { useGraph, useScope, useView, useWords } from "../context.ts";
import { EntityIcon } from "../parts/EntityIcon.tsx";
import { EntityPicker } from "../parts/EntityPicker.tsx";
import { waysOf } from "../paths.ts";
import { askPath, showPath } from "../state.ts";
import { Frame } from "./parts/Frame.tsx";
import { Hops } from "./sections/Hops.tsx";
import { NoWay } from "./sections/NoWay.tsx";
import "./path.css";

export function PathPanel(): React.JSX.Element | null {
  const selection = useView((state) => state.selection);
  const { index } = useGraph();
  const { words } = useWords();
  if (selection?.kind !== "path") return null;
  const end = (id: string | null): GraphEntity | null => (id === null ? null : (index.entities.get(id) ?? null));
  const [from, to] = [end(selection.from), end(selection.to)];
  return (
    <Frame shows="path" kicker={null} heading={words.explore.pathTitle}>
      <div className="path-ends">
        <EntityPicker label={words.explore.from} value={from} onChange={(id) => askPath(id, selection.to)} />
        <EntityPicker label={words.explore.to} value={to} onChange={(id) => askPath(selection.from, id)} />
        <button
          type="button"
          className="icon-button path-swap"
          aria-label={words.explore.swap}
          title={words.explore.swap}
          disabled={!from && !to}
          onClick={() => askPath(selection.to, selection.from)}
        >
          <ArrowUpDown size={16} aria-hidden="true" />
        </button>
      </div>
      {!from || !to ? (
        <p className="panel-empty">{words.explore.chooseBoth}</p>
      ) : from === to ? (
        <p className="panel-empty">{words.explore.sameTwice}</p>
      ) : (
        <Ways key={`${from.id}|${to.id}`} from={from} to={to} rank={selection.rank} />
      )}
    </Frame>
  );
}

interface WaysProps {
  readonly from: GraphEntity;
  readonly to: GraphEntity;
  readonly rank: number;
}

function Ways({ from, to, rank }: WaysProps): React.JSX.Element {
  const { index } = useScope();
  const { words } = useWords();
  const ways = useMemo(() => waysOf(index, { kind: "path", from: from.id, to: to.id, rank: 0 }), [index, from, to]);
  const shown = ways[rank] ? rank : 0;
  useEffect(() => say(words.explore.ways(ways.length)), [ways, words]);
  if (ways.length === 0) return <NoWay from={from} to={to} />;
  return (
    <section className="panel-part" aria-label={words.explore.ways(ways.length)}>
      <h3>{words.explore.ways(ways.length)}</h3>
      <ol className="ways">
        {ways.map((path, at) => (
          <li key={path.ids.join("|")} data-shown={at === shown || undefined}>
            <WayHead path={path} at={at} shown={at === shown} />
            {at === shown && <Hops path={path} />}
          </li>
        ))}
      </ol>
      <p className="panel-note">{words.explore.waysNote}</p>
    </section>
  );
}

function WayHead({ path, at, shown }: { path: Path; at: number; shown: boolean }): React.JSX.Element {
  const { index } = useGraph();
  const { words, name } = useWords();
  const entities = path.ids.flatMap((id) => index.entities.get(id) ?? []);
  const between = entities.slice(1, -1);
  return (
    <button
      type="button"
      className="way-head"
      aria-expanded={shown}
      aria-label={`${words.explore.way(at + 1)}: ${entities.map(name).join(" → ")}`}
      onClick={() => showPath(at)}
    >
      <span className="way-number" aria-hidden="true">
        {words.explore.way(at + 1)}
      </span>
      <span className="way-through">
        {words.explore.through(between.length)}
        {between.map((entity) => (
          <span key={entity.id} className="way-name">
            <EntityIcon type={entity.type} id={entity.id} size={14} /> {name(entity)}
          </span>
        ))}
      </span>
    </button>
  );
}
