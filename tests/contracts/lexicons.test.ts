// The organisations' lexicon → no form of one is another's, a country's or a person's.
import { expect, test } from "vitest";
import countries from "../../data/lexicon/countries.json" with { type: "json" };
import organisations from "../../data/lexicon/organisations-aliases.json" with { type: "json" };
import people from "../../data/lexicon/people-aliases.json" with { type: "json" };
import { fold } from "../../src/annotate/coreference/cluster.ts";

const forms = organisations.map(({ id, en, aliases }) => ({ id, forms: [id, en, ...aliases] }));

test("no form names two organisations", () => {
  const owner = new Map<string, string>();
  const shared = forms.flatMap(({ id, forms }) =>
    [...new Set(forms.map(fold))].flatMap((form) => {
      const other = owner.get(form);
      owner.set(form, id);
      return other === undefined ? [] : [`${form}: ${other}, ${id}`];
    }),
  );
  expect(shared).toEqual([]);
});

test("no form is a country's or a person's", () => {
  const taken = new Set([
    ...countries.flatMap(({ names, demonyms, abbreviations }) => [
      ...names.id,
      ...names.en,
      ...demonyms,
      ...(abbreviations ?? []),
    ]),
    ...people.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  expect(forms.flatMap(({ forms }) => forms).filter((form) => taken.has(form))).toEqual([]);
});

test("every entry has both names, no form twice, none with spaces at its ends", () => {
  for (const { id, en, aliases } of organisations) {
    expect(id && en).toBeTruthy();
    expect(new Set(aliases).size, id).toBe(aliases.length);
    for (const form of [id, en, ...aliases]) expect(form).toBe(form.trim());
  }
});
