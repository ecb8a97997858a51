// Filters ↔ their fields in the fragment of the address: hide=event&near=sentence&weight=3&since=1949&until=1950-06
import { ENTITY_TYPES, LINK_KINDS } from "../model/index.ts";
import { CLOSENESS, type Ego, type Filters, type Hubs, NO_FILTERS, type TimeWindow } from "./filters.ts";

/** Reads and writes one filter: `read` gives the default for whatever it doesn't know, `write` nothing for the default. */
interface Field<T> {
  read(fields: URLSearchParams): T;
  write(value: T, fields: URLSearchParams): void;
}

/** name=a,b of a fixed list, in its order. */
const oneOfMany = <T extends string>(name: string, known: readonly T[]): Field<ReadonlySet<T>> => ({
  read: (fields) => {
    const asked = new Set((fields.get(name) ?? "").split(","));
    return new Set(known.filter((value) => asked.has(value)));
  },
  write: (values, fields) => {
    if (values.size > 0) fields.set(name, known.filter((value) => values.has(value)).join(","));
  },
});

/** name=a&name=b, sorted: values may hold anything. */
const anyOfMany = (name: string): Field<ReadonlySet<string>> => ({
  read: (fields) => new Set(fields.getAll(name).sort()),
  write: (values, fields) => {
    for (const value of [...values].sort()) fields.append(name, value);
  },
});

const NUMBER = /^-?\d{1,6}(\.\d{1,4})?$/;
const number = (text: string | null, least: number, most: number): number | null =>
  text !== null && NUMBER.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const date = (text: string | null): string => (text !== null && DATE.test(text) ? text : "");

const hubs: Field<Hubs | null> = {
  read: (fields) => {
    const [by, value] = (fields.get("hubs") ?? "").split(":");
    const least = by === "association" ? number(value ?? null, -1, 1) : null;
    if (least !== null) return { by: "association", least };
    const alpha = by === "backbone" ? number(value ?? null, 0, 1) : null;
    return alpha === null ? null : { by: "backbone", alpha };
  },
  write: (value, fields) => {
    if (value) fields.set("hubs", `${value.by}:${value.by === "association" ? value.least : value.alpha}`);
  },
};

const timeWindow: Field<TimeWindow | null> = {
  read: (fields) => {
    const [from, to] = [date(fields.get("since")), date(fields.get("until"))];
    return from || to ? { from, to } : null;
  },
  write: (value, fields) => {
    if (value?.from) fields.set("since", value.from);
    if (value?.to) fields.set("until", value.to);
  },
};

const ego: Field<Ego | null> = {
  read: (fields) => {
    const ids = [...new Set(fields.getAll("ego"))].filter((id) => id !== "");
    return ids.length === 0 ? null : { ids, steps: fields.get("steps") === "2" ? 2 : 1 };
  },
  write: (value, fields) => {
    for (const id of value?.ids ?? []) fields.append("ego", id);
    if (value?.steps === 2) fields.set("steps", "2");
  },
};

const FIELDS: { readonly [K in keyof Filters]: Field<Filters[K]> } = {
  hiddenTypes: oneOfMany("hide", ENTITY_TYPES),
  hiddenKinds: oneOfMany("unlink", LINK_KINDS),
  closeness: {
    read: (fields) => CLOSENESS.find((known) => known === fields.get("near")) ?? NO_FILTERS.closeness,
    write: (value, fields) => {
      if (value !== NO_FILTERS.closeness) fields.set("near", value);
    },
  },
  leastWeight: {
    read: (fields) => number(fields.get("weight"), 0, 1e6) ?? NO_FILTERS.leastWeight,
    write: (value, fields) => {
      if (value > 0) fields.set("weight", String(value));
    },
  },
  outlets: anyOfMany("outlet"),
  languages: anyOfMany("written"),
  text: {
    read: (fields) => (fields.get("text") ?? "").trim(),
    write: (value, fields) => {
      if (value) fields.set("text", value);
    },
  },
  hubs,
  window: timeWindow,
  datedOnly: {
    read: (fields) => fields.get("undated") === "no",
    write: (value, fields) => {
      if (value) fields.set("undated", "no");
    },
  },
  sureOnly: {
    read: (fields) => fields.get("doubtful") === "no",
    write: (value, fields) => {
      if (value) fields.set("doubtful", "no");
    },
  },
  hiddenEntities: anyOfMany("away"),
  ego,
};

const KEYS = Object.keys(FIELDS) as readonly (keyof Filters)[];

/** Whatever stands in the fields gives valid filters. */
export const readFilters = (fields: URLSearchParams): Filters =>
  Object.fromEntries(KEYS.map((key) => [key, FIELDS[key].read(fields)])) as unknown as Filters;

/** Adds the fields of the filters that are on. */
export function writeFilters(filters: Filters, fields: URLSearchParams): void {
  const write = <K extends keyof Filters>(key: K): void => FIELDS[key].write(filters[key], fields);
  for (const key of KEYS) write(key);
}
