import { describe, expect, it } from "vitest";
import type { EntityType, GraphEntity } from "../../../../src/model/index.ts";
import { nameFinder } from "../../../../src/view/find/named.ts";
import { createSearch } from "../../../../src/view/search.ts";

const entity = (id: string, label: string, aliases: readonly string[] = []): Partial<GraphEntity> => ({
  id,
  type: id.split(":")[0] as EntityType,
  label,
  labels: {},
  aliases,
  importance: 0.5,
});
const ENTITIES = [
  entity("person:ani-wijaya", "Ani Wijaya", ["Ani"]),
  entity("person:ani-lestari", "Ani Lestari", ["Ani"]),
  entity("person:bórek", "Bórek Tamm", ["Tamm"]),
  entity("country:XB", "Republic of Borduria", ["Borduria"]),
] as GraphEntity[];
const names = nameFinder(ENTITIES, createSearch(ENTITIES));

describe("names in a question", () => {
  it("are found in their order, the longest first, and leave the rest", () => {
    expect(names("How are Ani Lestari and Borek Tamm linked?")).toEqual({
      ids: ["person:ani-lestari", "person:bórek"],
      rest: ["how", "are", "and", "linked"],
    });
    expect(names("republic of borduria")).toEqual({ ids: ["country:XB"], rest: [] });
  });

  it("go to the more important of two namesakes, and count once", () => {
    expect(names("ani, ani wijaya").ids).toEqual(["person:ani-wijaya"]);
  });

  it("may be begun beside a word that stands between names", () => {
    expect(names("ani dan bord").ids).toEqual(["person:ani-wijaya", "country:XB"]);
    expect(names("bord dan ani").ids).toEqual(["country:XB", "person:ani-wijaya"]);
  });

  it("are none where nobody is named", () => {
    expect(names("only quotes")).toEqual({ ids: [], rest: ["only", "quotes"] });
    expect(names("war and peace").ids).toEqual([]);
    expect(names("")).toEqual({ ids: [], rest: [] });
  });
});
