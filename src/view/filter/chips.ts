// Filters that are on → one chip each: what it says, and what it takes to lift it.
import { ENTITY_TYPES, type GraphEntity, LINK_KINDS } from "../../model/index.ts";
import type { Language } from "../context.ts";
import { type Filters, isOn, NO_FILTERS, type TimeWindow } from "../filters.ts";
import { toggled } from "../state.ts";

export interface Chip {
  /** Stable while the chip is the same. */
  readonly key: string;
  readonly label: string;
  /** What its button is called, where "Remove filter: label" would not do. */
  readonly action?: string;
  /** DOM id of the control that set it: the focus goes there once the chip is gone. */
  readonly control: string;
  /** The filters without it. */
  readonly lifted: Partial<Filters>;
}

/** So many names put away have a chip each; more share one. */
const FEW = 3;

/** DOM ids of the legend's toggles and of the timeline. */
export const legendToggle = (type: string): string => `legend-${type}`;
export const TIMELINE = "timeline";

type Say = Pick<Language, "words" | "formats" | "name">;

export function windowText({ from, to }: TimeWindow, { words, formats }: Pick<Language, "words" | "formats">): string {
  return words.filters.span(from ? formats.shortDate(from) : "…", to ? formats.shortDate(to) : "…");
}

const lift = (key: keyof Filters): Partial<Filters> => ({ [key]: NO_FILTERS[key] });

export function chipsOf(
  state: Filters,
  say: Say,
  entities: ReadonlyMap<string, Pick<GraphEntity, "label" | "labels">>,
): readonly Chip[] {
  const { words } = say;
  const { filters } = words;
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    return entity ? say.name(entity) : id;
  };
  const one = (key: keyof Filters, control: string, label: () => string): Chip[] =>
    isOn(state, key) ? [{ key, control, label: label(), lifted: lift(key) }] : [];
  const { leastWeight, text, hubs, window, ego } = state;
  return [
    ...ENTITY_TYPES.filter((type) => state.hiddenTypes.has(type)).map((type) => ({
      key: `type ${type}`,
      control: legendToggle(type),
      label: filters.without(words.types[type]),
      action: words.shell.showType(words.types[type]),
      lifted: { hiddenTypes: toggled(state.hiddenTypes, type) },
    })),
    ...LINK_KINDS.filter((kind) => state.hiddenKinds.has(kind)).map((kind) => ({
      key: `kind ${kind}`,
      control: legendToggle(kind),
      label: filters.without(filters.kinds[kind]),
      lifted: { hiddenKinds: toggled(state.hiddenKinds, kind) },
    })),
    ...one("window", TIMELINE, () => (window ? windowText(window, say) : "")),
    ...one("datedOnly", TIMELINE, () => filters.datedChip),
    ...one("text", "filter-text", () => filters.textChip(text)),
    ...one("closeness", "filter-closeness", () => filters.closenessChip[state.closeness]),
    ...one("leastWeight", "filter-weight", () => filters.weightChip(leastWeight)),
    ...one("hubs", "filter-hubs", () =>
      hubs?.by === "backbone" ? filters.hubsChip.backbone(hubs.alpha) : filters.hubsChip.association(hubs?.least ?? 0),
    ),
    ...[...state.outlets].map((outlet) => ({
      key: `outlet ${outlet}`,
      control: "filter-outlets",
      label: outlet || filters.noOutlet,
      lifted: { outlets: toggled(state.outlets, outlet) },
    })),
    ...[...state.languages].map((code) => ({
      key: `language ${code}`,
      control: "filter-languages",
      label: filters.language(code),
      lifted: { languages: toggled(state.languages, code) },
    })),
    ...one("sureOnly", "filter-doubt", () => words.sure.chip),
    ...away(state, filters.awayOne, filters.away, nameOf),
    ...one("ego", "stage", () => (ego ? filters.ego(say.formats.list(ego.ids.map(nameOf)), ego.steps) : "")),
  ];
}

function away(
  { hiddenEntities }: Filters,
  oneOf: (name: string) => string,
  manyOf: (n: number) => string,
  nameOf: (id: string) => string,
): Chip[] {
  if (hiddenEntities.size > FEW)
    return [{ key: "away", control: "stage", label: manyOf(hiddenEntities.size), lifted: lift("hiddenEntities") }];
  return [...hiddenEntities].map((id) => ({
    key: `away ${id}`,
    control: "stage",
    label: oneOf(nameOf(id)),
    lifted: { hiddenEntities: toggled(hiddenEntities, id) },
  }));
}
