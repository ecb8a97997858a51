// Two entities → one and the same, under either name, or two for good.
import { DropdownMenu } from "radix-ui";
import { useGraph, useWords } from "../context.ts";
import { addRules } from "./state.ts";

interface Props {
  readonly source: string;
  readonly target: string;
}

export default function PairItems({ source, target }: Props): React.JSX.Element | null {
  const { index } = useGraph();
  const { words, name } = useWords();
  const { desk: said } = words;
  const [a, b] = [index.entities.get(source), index.entities.get(target)];
  if (!a || !b) return null;
  const merge = (into: typeof a, other: typeof a) => (
    <DropdownMenu.Item
      className="menu-item"
      onSelect={() => addRules({ do: "merge", entities: [other.id], into: into.id })}
    >
      {said.keepAs(name(into), name(other))}
    </DropdownMenu.Item>
  );
  return (
    <>
      {merge(a, b)}
      {merge(b, a)}
      <DropdownMenu.Item
        className="menu-item"
        onSelect={() => addRules({ do: "not-the-same", entities: [a.id, b.id].sort() })}
      >
        {said.keepApart}
      </DropdownMenu.Item>
    </>
  );
}
