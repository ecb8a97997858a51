import { describe, expect, it } from "vitest";
import { dates } from "../../../src/annotate/dates.ts";
import { sentences } from "../../../src/annotate/sentences.ts";
import { tokens } from "../../../src/annotate/tokens.ts";
import type { Doc } from "../../../src/model/index.ts";
import { articleOf } from "./article.ts";

/** Monday, 4 November 2024 is the article's date. */
function datesOf(text: string, language = "id", date = "2024-11-04"): string[][] {
  const empty: Doc = {
    article: articleOf(text, language, { date }),
    paragraphs: [],
    sentences: [],
    tokens: [],
    candidates: [],
    entities: [],
    mentions: [],
    quotes: [],
    notices: [],
  };
  return dates(sentences(tokens(empty))).map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

describe("dates in Indonesian", () => {
  it.each([
    ["Mereka bertemu pada tahun 1949 di sana.", "1949", "1949"],
    ["Mereka bertemu pada Senin (4/11/2024) pagi.", "Senin (4/11/2024)", "2024-11-04"],
    ["Aksi digelar pada Selasa (24/9) siang.", "Selasa (24/9)", "2024-09-24"],
    ["Ia tiba pada 5 Agustus lalu.", "5 Agustus", "2024-08-05"],
    ["Ia lahir 17 Agustus 1945 di kota itu.", "17 Agustus 1945", "1945-08-17"],
    ["Ia tiba kemarin sore.", "kemarin", "2024-11-03"],
    ["Ia tiba Jumat lalu.", "Jumat lalu", "2024-11-01"],
    ["Ia datang Rabu mendatang.", "Rabu mendatang", "2024-11-06"],
    ["Harga naik bulan lalu.", "bulan lalu", "2024-10"],
    ["Harga naik 3 tahun lalu.", "tahun lalu", "2021"],
    ["Perang pecah pada Juni 1950.", "Juni 1950", "1950-06"],
    ["Sidang akan dibuka pada Desember.", "Desember", "2024-12"],
    ["Sidang dibuka pada Juli.", "Juli", "2024-07"],
  ])("%s", (text, written, iso) => expect(datesOf(text)).toEqual([[written, iso]]));

  it("leave fractions, prices and words alone", () => {
    expect(datesOf("Sebanyak 2/3 anggota hadir. Harganya Rp 2.000 dan mei hun enak.")).toEqual([]);
  });
  it("take the order of day and month that the day's name asks for", () => {
    expect(datesOf("Ia tiba Kamis (10/11/2024).")).toEqual([["Kamis (10/11/2024)", "2024-11-10"]]);
    expect(datesOf("Ia tiba Jumat (10/11/2024).")).toEqual([["Jumat (10/11/2024)", "2024-10-11"]]);
  });
  it("are not the year by which a law is cited", () => {
    expect(datesOf("Itu diatur UU Nomor 30 Tahun 2002 dan berlaku tahun 2003.")).toEqual([["2003", "2003"]]);
  });
  it("tell a time without a date where the week is all that is said, or the article has none", () => {
    expect(datesOf("Ia tiba pekan lalu.")).toEqual([["pekan lalu", ""]]);
    expect(datesOf("Ia tiba kemarin.", "id", "")).toEqual([["kemarin", ""]]);
  });
});

describe("dates in English", () => {
  it.each([
    ["They met last Tuesday in Rome.", "Tuesday", "2024-10-29"],
    ["They met on Monday.", "Monday", "2024-11-04"],
    ["The vote is set for Sept. 8 there.", "Sept. 8", "2024-09-08"],
    ["They met on November 4th, 2024.", "November 4th, 2024", "2024-11-04"],
    ["They signed it in March 1991.", "March 1991", "1991-03"],
    ["They signed it in May.", "May", "2024-05"],
    ["They signed it last year.", "last year", "2023"],
    ["She left yesterday.", "yesterday", "2024-11-03"],
    ["It came on 9 January 2005.", "9 January 2005", "2005-01-09"],
  ])("%s", (text, written, iso) => expect(datesOf(text, "en")).toEqual([[written, iso]]));

  it("take no verb for a month", () => {
    expect(datesOf("They may march on Rome.", "en")).toEqual([]);
  });
});
