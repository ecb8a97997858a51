// A person's roles → the latest first, each with whom it serves, when it is given, and the sentences that say so.
import { useGraph, useWords } from "../../context.ts";
import { selectPair } from "../../state.ts";
import type { Copy } from "../copy.ts";
import { type RoleFact, sentenceAt } from "../facts.ts";
import { Part } from "../parts/Frame.tsx";
import { useMore } from "../parts/More.tsx";
import { Passage } from "../parts/Passage.tsx";

const FIRST = 2;

export function Roles({
  person,
  roles,
  copy,
}: {
  person: string;
  roles: readonly RoleFact[];
  copy: Copy;
}): React.JSX.Element | null {
  const { words } = useWords();
  const { shown, button } = useMore(roles.length, FIRST);
  if (roles.length === 0) return null;
  return (
    <Part title={words.panels.roles} note={words.panels.rolesNote}>
      <ul className="roles">
        {roles.slice(0, shown).map((role) => (
          <Role key={`${role.label}|${role.country}|${role.organisation}`} person={person} role={role} copy={copy} />
        ))}
      </ul>
      {button}
    </Part>
  );
}

function Role({ person, role, copy }: { person: string; role: RoleFact; copy: Copy }): React.JSX.Element {
  const { index } = useGraph();
  const { words, formats, name } = useWords();
  const { shown, button } = useMore(role.shown.length, 1);
  const [first, last] = [formats.shortDate(role.first), formats.shortDate(role.last)];
  const served = [role.country, role.organisation].flatMap((id) =>
    id === undefined ? [] : (index.entities.get(id) ?? []),
  );
  return (
    <li>
      <p className="role-head">
        <strong>{role.label}</strong>
        {served.map((entity) => (
          <button key={entity.id} type="button" className="text-button" onClick={() => selectPair(person, entity.id)}>
            {name(entity)}
          </button>
        ))}
        <span className="quiet">
          {formats.sequence([
            ...(first === "" ? [] : [first === last ? first : words.panels.fromTo(first, last)]),
            ...(role.shown.length > 1 ? [words.panels.times(role.shown.length)] : []),
          ])}
        </span>
      </p>
      {role.shown.slice(0, shown).map(({ article, record, span }) => (
        <Passage
          key={`${article}:${span.start}`}
          article={article}
          record={record}
          span={sentenceAt(record, span)}
          marks={[{ start: span.start, end: span.end, type: "person" }]}
          copy={copy}
        />
      ))}
      {button}
    </li>
  );
}
