// The rules there are and those just made → one list, in which none is there that a later one makes void.
import type { Correction } from "../../model/index.ts";

/** What a rule has the last word on; undefined where it adds to what is there. */
function subject(rule: Correction): string | undefined {
  switch (rule.do) {
    case "rename":
      return `label ${rule.entity}`;
    case "attribute":
      return `speaker ${rule.article}\n${rule.quote}`;
    default:
      return undefined;
  }
}

const isSame = (a: Correction, b: Correction): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a rule says the opposite of a merge or a not-the-same. */
function denies(late: Correction, early: Correction): boolean {
  const [one, two] = late.do === "merge" ? [late, early] : [early, late];
  if (one.do !== "merge" || two.do !== "not-the-same") return false;
  const merged = new Set([...one.entities, one.into]);
  return two.entities.filter((id) => merged.has(id)).length > 1;
}

export function withRules(rules: readonly Correction[], added: readonly Correction[]): Correction[] {
  let all: readonly Correction[] = rules;
  for (const rule of added) {
    const about = subject(rule);
    const stays = (old: Correction): boolean =>
      !isSame(old, rule) && !denies(rule, old) && (about === undefined || subject(old) !== about);
    all = [...all.filter(stays), rule];
  }
  return [...all];
}
