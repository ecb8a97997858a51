// A person's roles → each with whom it serves and a sentence that says so.
import type { EntityType } from "../../../model/index.ts";
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
  const { words, name } = useWords();
  const first = role.shown[0];
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
        {role.shown.length > 1 && <span className="quiet">{words.panels.times(role.shown.length)}</span>}
      </p>
      {first && (
        <Passage
          article={first.article}
          record={first.record}
          span={sentenceAt(first.record, first.span)}
          marks={[{ start: first.span.start, end: first.span.end, type: "person" satisfies EntityType }]}
          copy={copy}
        />
      )}
    </li>
  );
}
