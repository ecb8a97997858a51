import { describe, expect, it } from "vitest";
import { abbreviations } from "../../../src/annotate/abbreviations.ts";
import type { Candidate, Doc, EntityType } from "../../../src/model/index.ts";
import { docOf } from "./article.ts";

/** The text read, with these stretches as its candidates. */
function read(text: string, found: readonly [form: string, type: EntityType | "place", score?: number][]): string[] {
  const doc: Doc = docOf(text);
  const candidates = found
    .map(([form, type, score = 0.8]): Candidate => {
      const start = text.lastIndexOf(form);
      return { type, start, end: start + form.length, score };
    })
    .sort((a, b) => a.start - b.start);
  return abbreviations(doc, candidates).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe("an abbreviation in brackets", () => {
  it("is an organisation after one, though nobody took it for a name", () => {
    expect(read("Peneliti Universiti Pantai Biru (UPB) datang.", [["Universiti Pantai Biru", "organisation"]])).toEqual(
      ["organisation Universiti Pantai Biru", "organisation UPB"],
    );
  });
  it("is an organisation's where it is made of its syllables, and none after a place", () => {
    expect(
      read("Anggota Forum Nelayan Pesisir (Fonesir) datang.", [["Forum Nelayan Pesisir", "organisation"]]),
    ).toEqual(["organisation Forum Nelayan Pesisir", "organisation Fonesir"]);
    expect(
      read("Anggota Forum Nelayan Pesisir (Jakarta) datang.", [["Forum Nelayan Pesisir", "organisation"]]),
    ).toEqual(["organisation Forum Nelayan Pesisir"]);
    expect(
      read("Warga Pulau Seribu (Puseri) datang ke Puseri.", [
        ["Pulau Seribu", "place"],
        ["Puseri", "organisation"],
      ]),
    ).toEqual(["place Pulau Seribu"]);
  });
  it("is a person's after a person, here and later", () => {
    expect(
      read("Jaksa menahan Bambang Torano (BTO). Kata jaksa, BTO mengaku.", [
        ["Bambang Torano", "person"],
        ["BTO", "organisation"],
      ]),
    ).toEqual(["person Bambang Torano", "person BTO", "person BTO"]);
  });
  it("is the country's where a country ends the name", () => {
    expect(
      read("Bank Pusat Amerika Serikat (AS) menahan bunga.", [
        ["Bank Pusat Amerika Serikat", "organisation"],
        ["AS", "country"],
      ]),
    ).toEqual(["organisation Bank Pusat Amerika Serikat", "country AS"]);
  });
  it("is none of an organisation that ends what it stands for", () => {
    expect(
      read("Dana Program Sosial Bank Pesisir (PSBP) cair. PSBP lancar.", [
        ["Bank Pesisir", "organisation"],
        ["PSBP", "organisation"],
      ]),
    ).toEqual(["organisation Bank Pesisir"]);
  });
  it("is no organisation after an event or a place, here or later", () => {
    expect(
      read("Kejuaraan Bola Pesisir (KBP) dibuka. Peserta KBP datang.", [
        ["Kejuaraan Bola Pesisir", "event"],
        ["KBP", "organisation"],
      ]),
    ).toEqual(["event Kejuaraan Bola Pesisir"]);
  });
  it("makes an organisation of the words it spells, where the first says so", () => {
    expect(read("Asosiasi Nelayan Muda (ANM) datang.", [])).toEqual([
      "organisation Asosiasi Nelayan Muda",
      "organisation ANM",
    ]);
  });
  it("is none where the words it spells are no organisation, unless the tagger is certain", () => {
    const text = "Indeks Harga Ikan Nasional (IHIN) turun. Kemarin IHIN naik.";
    expect(read(text, [["IHIN", "organisation", 0.7]])).toEqual([]);
    expect(read(text, [["IHIN", "organisation", 0.99]])).toEqual(["organisation IHIN"]);
  });
  it("is the share and not the company where it has a full stop", () => {
    expect(
      read("Saham Perahu Corp (PRH. N) jatuh.", [
        ["Perahu Corp", "organisation"],
        ["PRH", "organisation"],
      ]),
    ).toEqual(["organisation Perahu Corp"]);
  });
  it("leaves alone what it says nothing of", () => {
    expect(read("Rina Sari (RS) dan Kapal Biru datang.", [["Rina Sari", "person"]])).toEqual(["person Rina Sari"]);
  });
});
