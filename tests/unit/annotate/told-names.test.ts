import { describe, expect, it } from "vitest";
import { toldNames } from "../../../src/annotate/told-names.ts";
import type { TaggedSpan } from "../../../src/entities/index.ts";
import { docOf } from "./article.ts";

/** The names of the text, where the tagger had taken these stretches for names. */
function told(text: string, tagged: readonly [form: string, tag: TaggedSpan["tag"]][] = []): string[] {
  const spans = tagged.map(([form, tag]): TaggedSpan => {
    const start = text.indexOf(form);
    return { tag, start, end: start + form.length, score: 0.7 };
  });
  return toldNames(docOf(text), spans).map(({ tag, start, end }) => `${tag} ${text.slice(start, end)}`);
}

describe("persons whom the words around tell", () => {
  it("have an age in brackets", () => {
    expect(told("Nasabah itu, Riwayani (41), dibantu Sarno Wibowo (37).")).toEqual([
      "PER Riwayani",
      "PER Sarno Wibowo",
    ]);
  });
  it("are none where the number is no age, the name a thing's, or the row broken", () => {
    expect(told("Ia lahir pada Senin (12). Pasal (21) berubah. Skor Kerang (3).\nKerang\n(41) datang.")).toEqual([]);
  });
  it("are called by what follows bernama and berinisial, where somebody is told of", () => {
    expect(told("Seorang perempuan asal Bandung bernama Marselina. Pria berinisial RF pulang.")).toEqual([
      "PER Marselina",
      "PER RF",
    ]);
    expect(told("Sebuah kapal bernama Kerang tenggelam.")).toEqual([]);
    expect(told("Warga kota kecil bernama Kerangan panik.")).toEqual([]);
  });
  it("stand between two others in a list", () => {
    const text = "Hadir Budi Santoso, Taryanto, serta Dewi Lestari, Jakarta.";
    const both: [string, TaggedSpan["tag"]][] = [
      ["Budi Santoso", "PER"],
      ["Dewi Lestari", "PER"],
    ];
    expect(told(text, both)).toEqual(["PER Budi Santoso", "PER Taryanto", "PER Dewi Lestari"]);
    expect(told(text, both.slice(0, 1))).toEqual(["PER Budi Santoso"]);
  });
  it("are what somebody is called by, though it looks like an organisation", () => {
    const text = "Pria yang akrab disapa RD itu pulang.";
    expect(told(text, [["RD", "ORG"]])).toEqual(["PER RD"]);
    expect(told("Lembaga itu disebut RD.", [["RD", "ORG"]])).toEqual(["ORG RD"]);
  });
  it("are known by their full name", () => {
    expect(told("Rumah B.J. Habibie ramai.")).toEqual(["PER B.J. Habibie"]);
  });
  it("leave other names as they are", () => {
    expect(told("Kerang Laut (41) datang.", [["Kerang Laut", "LOC"]])).toEqual(["LOC Kerang Laut"]);
  });
});
