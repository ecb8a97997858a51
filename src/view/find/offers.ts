// Words typed and who they name → the actions that are meant.
import { ACTIONS, type Action, type ActionContext } from "../actions/index.ts";
import { fold } from "../text/fold.ts";

const startsAWord = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);

/** With nothing typed, all that apply; with names alone, those that have to do with them. */
export function offers(
  rest: readonly string[],
  context: ActionContext,
  actions: readonly Action[] = ACTIONS,
): readonly Action[] {
  const isAboutNames = (action: Action): boolean =>
    action.label(context) !== action.label({ ...context, named: [] }) || !action.applies({ ...context, named: [] });
  const text = (action: Action): string =>
    fold(`${action.label(context)} ${action.keywords?.(context) ?? ""}`).replace(/[^\p{L}\p{N}]+/gu, " ");
  const asked = rest.map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, "")).filter((word) => word !== "");
  if (rest.length > 0 && asked.length === 0) return [];
  return actions
    .filter((action) => action.applies(context))
    .filter((action) =>
      asked.length > 0
        ? asked.every((word) => startsAWord(text(action), word))
        : context.named.length === 0 || isAboutNames(action),
    );
}
