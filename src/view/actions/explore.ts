// Questions about several names, and what is taken away: how two are linked, a neighbourhood, hide, undo, a link.
import { withinSteps } from "../../graph/ego.ts";
import { say } from "../announce.ts";
import { fullAddress } from "../embed.ts";
import { copyText } from "../panels/copy.ts";
import { requestSight } from "../stage/flights.ts";
import { askPath, hideEntities, selectedIds, showEgo, unpin } from "../state.ts";
import { openData } from "../take/dialog.ts";
import { steps } from "../undo.ts";
import type { Action, ActionContext } from "./action.ts";

const nameOf = ({ graph, language }: ActionContext, id: string): string => {
  const entity = graph.index.entities.get(id);
  return entity ? language.name(entity) : id;
};

/** Those named in the words typed, else those selected. */
const meant = ({ named, state }: ActionContext): readonly string[] =>
  named.length > 0 ? named : selectedIds(state.selection);

/** The two ends that are known: both named, or one named and one selected. */
function ends({ named, state }: ActionContext): readonly [string | null, string | null] {
  const [first = null, second = null] = named;
  const [selected = null] = selectedIds(state.selection);
  if (second !== null || first === selected) return [first, second];
  return first === null
    ? [selected, selectedIds(state.selection)[1] ?? null]
    : [selected ?? first, selected ? first : null];
}

export const howLinked: Action = {
  id: "how-linked",
  label(context) {
    const [from, to] = ends(context);
    const { explore } = context.language.words;
    if (from !== null && to !== null) return explore.howLinked(nameOf(context, from), nameOf(context, to));
    return from === null ? explore.pathTitle : explore.howLinkedTo(nameOf(context, from));
  },
  keywords: () => "how linked path between jalur kaitan hubungan tautan",
  applies: () => true,
  run: (context) => askPath(...ends(context)),
};

export const neighbourhood: Action = {
  id: "ego-network",
  label: (context) =>
    `${context.language.words.explore.ego}: ${meant(context)
      .map((id) => nameOf(context, id))
      .join(", ")}`,
  keywords: () => "ego network neighbourhood lingkungan",
  applies: (context) => meant(context).length > 0,
  run(context) {
    const ids = meant(context);
    const reached = withinSteps(context.graph.scope({ ...context.state, ego: null }).index, ids, 1);
    showEgo(ids, 1);
    requestSight([...reached]);
    say(context.language.words.explore.egoShown(reached.size));
  },
};

export const hide: Action = {
  id: "hide-selected",
  label: (context) =>
    context.language.words.explore.hideName(
      meant(context)
        .map((id) => nameOf(context, id))
        .join(", "),
    ),
  applies: (context) => meant(context).length > 0,
  run(context) {
    const ids = meant(context);
    hideEntities(ids);
    say(context.language.words.explore.hidden(ids.length));
  },
};

export const unpinAll: Action = {
  id: "unpin-all",
  label: ({ language }) => language.words.explore.unpinAll,
  applies: ({ state }) => state.pinned.size > 0,
  run({ state, language }) {
    const { size } = state.pinned;
    unpin();
    say(language.words.explore.unpinned(size));
  },
};

export const undo: Action = {
  id: "undo",
  label: ({ language }) => language.words.explore.undo,
  applies: () => steps().available.getState().canUndo,
  run: ({ language }) => {
    if (steps().undo()) say(language.words.explore.undone);
  },
};

export const copyLink: Action = {
  id: "copy-link",
  label: ({ language }) => language.words.explore.link,
  keywords: ({ language }) => `${language.words.explore.share} permalink url`,
  applies: () => true,
  async run({ language }) {
    const { explore } = language.words;
    say((await copyText(fullAddress(location.href))) ? explore.linkCopied : explore.copyFailed);
  },
};

export const exportData: Action = {
  id: "export",
  label: ({ language }) => `${language.words.explore.dataTitle} …`,
  keywords: ({ language }) => `export ekspor ${language.words.explore.dataHint}`,
  applies: () => true,
  run: () => openData(true),
};
