// Who is named with somebody and never quoted; what somebody took part in.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import { eventsOf } from "../../../../src/view/panels/events.ts";
import { unheard } from "../../../../src/view/panels/unheard.ts";
import { ANI, BORDURIA, overview } from "./example.ts";

const [ani] = overview.entities;
const [together] = overview.links;
if (!ani || !together) throw new Error("the example is empty");
const person = (id: string, quotesBy: number, quotesAbout: number) => ({
  ...ani,
  id,
  label: id,
  quotesBy,
  quotesAbout,
});
const link = (kind: "comention" | "role" | "participant", source: string, target: string, weight = 1) => ({
  ...together,
  id: `${kind}:${source}|${target}`,
  kind,
  source,
  target,
  weight,
});

describe("unheard", () => {
  const graph = index({
    ...overview,
    entities: [
      ...overview.entities,
      person("person:heard", 1, 5),
      person("person:silent", 0, 1),
      person("person:spoken-of", 0, 7),
      { ...person("organisation:served", 0, 3), type: "organisation" },
      person("person:stranger", 0, 9),
    ],
    links: [
      ...overview.links,
      link("comention", ANI, "person:heard", 9),
      link("comention", ANI, "person:silent", 9),
      link("comention", ANI, "person:spoken-of", 1),
      link("role", ANI, "organisation:served"),
    ],
  });

  it("lists those never quoted, the most spoken about first; no country, nobody who only shares a role", () => {
    expect(unheard(graph, ANI).map(({ id }) => id)).toEqual(["person:spoken-of", "person:silent"]);
  });
  it("is empty for who stands alone", () => {
    expect(unheard(graph, "person:stranger")).toEqual([]);
  });
});

describe("eventsOf", () => {
  const event = (id: string, date: string) => ({ ...person(id, 0, 0), type: "event" as const, date });
  const graph = index({
    ...overview,
    entities: [...overview.entities, event("event:a", "1949"), event("event:b", "1961-02"), event("event:c", "")],
    links: [
      link("participant", "event:a", ANI),
      link("participant", "event:b", ANI),
      link("participant", "event:c", ANI),
      link("comention", "event:a", BORDURIA),
    ],
  });

  it("are those it takes part in, the latest first, the undated last", () => {
    expect(eventsOf(graph, ANI).map(({ event: { id } }) => id)).toEqual(["event:b", "event:a", "event:c"]);
    expect(eventsOf(graph, BORDURIA)).toEqual([]);
  });
});
