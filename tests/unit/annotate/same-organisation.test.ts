import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../src/annotate/coreference/cluster.ts";
import {
  isAcronymOf,
  isSame,
  isShortFor,
  isSlip,
  isUnit,
  readings,
} from "../../../src/annotate/coreference/same-organisation.ts";

const same = (a: string, b: string) => readings(a).some((x) => readings(b).some((y) => isSame(x, y)));

describe("two names of one organisation", () => {
  it.each([
    ["Partai Golkar", "Golkar"],
    ["PT Laut Biru Tbk", "Laut Biru"],
    ["Afghanistan Ministry of Defense", "Ministry of Defense"],
    ["Kartel Teluk Meksiko", "Kartel Teluk"],
    ["Kantor Wilayah Pajak Pesisir", "Pajak Pesisir"],
    ["Balai Nelayan Sejahtera", "Balai Nelayan Sejahterah"],
    ["Direktorat Jenderal (Ditjen) Perahu", "Ditjen Perahu"],
    ["Dinas Kelautan Kota Bogor", "Dinas Kelautan Bogor"],
    ["West Harbour United", "West Harbour"],
    ["Ombudsman RI Provinsi Jambi", "Ombudsman Provinsi Jambi"],
    ["Direktorat Jenderal (Ditjen) Perahu", "Direktorat Jenderal Perahu"],
  ])("%s = %s", (a, b) => expect(same(a, b)).toBe(true));
  it.each([
    ["Norwegian Navy", "Navy"],
    ["Bank Mandiri", "Bank Mandara Jaya"],
    ["Polda Jambi", "Polda Bali"],
    ["Kodim 0313", "Kodim 0314"],
    ["Dinas Kelautan Kota Bogor", "Dinas Kelautan Kabupaten Bogor"],
    ["Newport United", "Newport"],
  ])("%s ≠ %s", (a, b) => expect(same(a, b)).toBe(false));
});

describe("a slip of the pen", () => {
  it.each([
    ["affifudin", "affifuddin", true],
    ["lotrings", "lotrimgs", true],
    ["nahwiri", "nahriwi", true],
    ["andi", "andy", false],
    ["sukarno", "bukarno", false],
    ["region10", "region11", false],
  ])("%s, %s: %s", (a, b, is) => expect(isSlip(a, b)).toBe(is));
});

it("a unit is named with its parent, or without", () => {
  const isParent = (rest: string) => rest === "dpr";
  expect(isUnit(foldedWords("Komisi III"), foldedWords("Komisi III DPR"), isParent, false)).toBe(true);
  expect(isUnit(foldedWords("Komisi III"), foldedWords("Komisi III Utama"), isParent, false)).toBe(false);
  expect(isUnit(foldedWords("Security Council"), foldedWords("DPR Security Council"), isParent, true)).toBe(true);
  expect(
    isUnit(foldedWords("Intelligence Committee"), foldedWords("House Intelligence Committee"), isParent, true),
  ).toBe(true);
  expect(isUnit(foldedWords("Veterans Affairs"), foldedWords("Senate Veterans Affairs"), isParent, true)).toBe(false);
  expect(isUnit(foldedWords("Central Party"), foldedWords("Central Party DPR"), isParent, true)).toBe(false);
  expect(isUnit(foldedWords("Komisi"), foldedWords("Komisi DPR"), isParent, false)).toBe(false);
});

describe("one word of a longer name", () => {
  it.each([
    ["Journal", "Harbour Street Journal", true, true],
    ["The Journal", "Harbour Street Journal", true, true],
    ["Persija", "Persija Jakarta", false, true],
    ["Jakarta", "Persija Jakarta", false, false],
    ["Wirakarya", "PT Wirakarya Laut (Persero) Tbk", false, true],
    ["Army", "People's Liberation Army", true, false],
    ["Democrats", "House Democrats", true, false],
    ["Iran", "Iran Air", true, false],
    ["Air", "Iran Air", true, false],
  ])("%s for %s, head last %s: %s", (short, long, headLast, is) =>
    expect(isShortFor(foldedWords(short), foldedWords(long), headLast)).toBe(is),
  );
});

it("initials leave out joiners and a country before the name", () => {
  const joiners = new Set(["of", "dan"]);
  expect(isAcronymOf("bppj", foldedWords("Balai Pengawas Perahu dan Jaring"), joiners)).toBe(true);
  expect(isAcronymOf("hsi", foldedWords("United States Homeland Security Investigations"), joiners)).toBe(true);
  expect(isAcronymOf("bppx", foldedWords("Balai Pengawas Perahu dan Jaring"), joiners)).toBe(false);
});
