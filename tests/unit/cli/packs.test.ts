import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPacks } from "../../../src/cli/packs.ts";
import { scratch } from "./helpers.ts";

const filled = async (folder: string, entries: Readonly<Record<string, string>>): Promise<void> => {
  const packs = await openPacks(folder);
  for (const [key, text] of Object.entries(entries)) await packs.set(key, text);
  await packs.close();
};

it("gives back what was set, now and when it is opened again; the last of a key counts", async () => {
  const folder = join(scratch(), "new");
  const packs = await openPacks(folder);
  await packs.set("a", "Menteri 🕊 tiba\n\n");
  await packs.set("b", "");
  expect(packs.get("a")).toBe("Menteri 🕊 tiba\n\n");
  expect(readdirSync(join(folder, ".."))).toEqual([]);
  await packs.close();
  const again = await openPacks(folder);
  expect([again.get("a"), again.get("b"), again.get("c")]).toEqual(["Menteri 🕊 tiba\n\n", "", undefined]);
  expect(again.damaged).toEqual([]);
});

it("throws a damaged pack away, wherever the damage is, and keeps the others", async () => {
  for (const damage of ["cut", "head", "index", "value", "empty"]) {
    const folder = scratch();
    await filled(folder, { good: "kept" });
    const [kept = ""] = readdirSync(folder);
    await filled(folder, { bad: "lost ".repeat(100) });
    const name = readdirSync(folder).find((each) => each !== kept) ?? "";
    const bytes = readFileSync(join(folder, name));
    const at = { head: 2, index: 10, value: bytes.length - 3, cut: 0, empty: 0 }[damage] ?? 0;
    if (damage === "cut" || damage === "empty")
      writeFileSync(join(folder, name), bytes.subarray(0, damage === "cut" ? bytes.length - 1 : 0));
    else {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(join(folder, name), bytes);
    }
    const packs = await openPacks(folder);
    expect({ damage, damaged: packs.damaged, good: packs.get("good"), bad: packs.get("bad") }).toEqual({
      damage,
      damaged: [name],
      good: "kept",
      bad: undefined,
    });
    expect(readdirSync(folder)).toEqual([kept]);
  }
});

it("puts small packs together once there are many, and loses none", async () => {
  const folder = scratch();
  for (let n = 0; n < 40; n++) await filled(folder, { [`key${n}`]: `text ${n}` });
  expect(readdirSync(folder).length).toBeLessThan(20);
  const packs = await openPacks(folder);
  for (let n = 0; n < 40; n++) expect(packs.get(`key${n}`)).toBe(`text ${n}`);
});

it("leaves files of others alone", async () => {
  const folder = scratch();
  writeFileSync(join(folder, "letter.txt"), "x");
  await filled(folder, { a: "b" });
  expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("x");
});

const DAY_MS = 24 * 60 * 60 * 1000;
const keys = ["a", "b", "c"];
/** Three packs, last used so many days ago. */
async function aged(folder: string, days: readonly number[]): Promise<void> {
  for (const key of keys) await filled(folder, { [key]: `text of ${key}` });
  for (const [n, key] of keys.entries()) {
    const name = readdirSync(folder).find((each) => each.endsWith(`-${key}.pack`)) ?? "";
    const time = new Date(Date.now() - (days[n] ?? 0) * DAY_MS);
    utimesSync(join(folder, name), time, time);
  }
}
const left = async (folder: string): Promise<string[]> => {
  const packs = await openPacks(folder);
  return keys.filter((key) => packs.get(key) !== undefined);
};

it("deletes what nothing was taken from for long; what is used counts as new", async () => {
  const folder = scratch();
  await aged(folder, [100, 100, 80]);
  const packs = await openPacks(folder);
  packs.get("b");
  await packs.close();
  expect(await left(folder)).toEqual(["b", "c"]);
  const times = readdirSync(folder).map((name) => [name.split("-")[1], statSync(join(folder, name)).mtimeMs] as const);
  expect(new Map(times).get("b.pack")).toBeGreaterThan(Date.now() - DAY_MS);
});

it("deletes the longest unused where all are too large, but nothing that was used", async () => {
  const folder = scratch();
  await aged(folder, [3, 2, 1]);
  const one = Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size));
  const packs = await openPacks(folder, { days: 90, bytes: 2 * one });
  packs.get("a");
  await packs.close();
  expect(await left(folder)).toEqual(["a", "c"]);
  const all = await openPacks(folder, { days: 90, bytes: 0 });
  for (const key of keys) all.get(key);
  await all.close();
  expect(await left(folder)).toEqual(["a", "c"]);
});
