import { describe, expect, it } from "vitest";
import { said } from "./quotes-doc.ts";

const PAIR = {
  "Budi Hartono": "person:budi",
  Budi: "person:budi",
  "Siti Aminah": "person:siti",
  Siti: "person:siti",
};
const NAMES = {
  "Ann Lee": "person:ann",
  Lee: "person:ann",
  "Tom Fox": "person:tom",
  Fox: "person:tom",
  Chile: "country:CL",
  Peru: "country:PE",
  Kenya: "country:KE",
  Unicorp: "organisation:unicorp",
  "The Herald": "organisation:herald",
};
const en = (text: string, title = "") => said("en", text, NAMES, title);
const id = (text: string, title = "") => said("id", text, { ...PAIR, Tempo: "organisation:tempo" }, title);

describe("who speaks in English", () => {
  it.each([
    ["Chile and Peru said on Monday that prices would rise.", "CL"],
    ["Kenya, Chile and Peru have vowed to lower prices next year.", "KE"],
    ["Prices rose on Monday after Chile and Peru denied that they would sell.", "CL"],
    ["Both Lee and Fox said that prices would rise.", "ann"],
    ["Peru's army says the bridge was closed at night.", "PE"],
    ["The Herald, citing a spokesman for President Tom Fox, reported that prices would rise.", "herald"],
    ["Lee criticized the timing of the vote saying it should be held in May.", "ann"],
    ["Fox aide Ann Lee defended the plan, saying that prices would rise.", "ann"],
    ["The Herald quotes Ann Lee, a senator, saying prices would rise.", "ann"],
    ["The official Unicorp magazine said prices would rise.", "unicorp"],
    ["Lee went home. She cheered Fox on stage by saying that prices would rise.", "ann"],
  ])("knows it in %s", (text, speaker) => {
    expect(en(text)).toEqual([expect.stringMatching(new RegExp(`^indirect ${speaker} `))]);
  });
  it.each([
    ["The mayor's aunt, Seema, told The Herald."],
    ["Lee noted the rise of prices in Chile."],
    ["Fox's ambassador to Chile said Sunday prices would rise."],
    ["If Lee says prices would rise, we wait."],
    ["The talks were marked by what Lee said was a friendly mood."],
    ["What did Fox say when he asked Lee to wait for Chile?"],
    ["Lee spoke on Wednesday, calling the plan a gift that would help."],
    ["Lee strongly denied Fox's claim that prices would rise."],
    ["Lee responded to an interview of Fox, and prices would rise."],
    ["The Peru council said prices would rise."],
    ["A clerk denied that prices would rise."],
  ])("hears nobody named in %s", (text) => {
    expect(en(text)).toEqual([]);
  });
  it("tells she from he by first names", () => {
    const text = 'Ann Lee lost to Tom Fox.\nTom Fox thanked his friends. "We are very sad now," she said.';
    expect(en(text)).toEqual(["direct ann (said): We are very sad now,"]);
    expect(en(text.replace("she said", "he said"))).toEqual(["direct tom (said): We are very sad now,"]);
  });
  it("takes the name right behind a quotation, whatever stands between it and its verb", () => {
    expect(en('"It is no city now," Ann Lee a reporter for Unicorp told Fox.')).toEqual([
      "direct ann (told): It is no city now,",
    ]);
  });
  it("goes on past a quotation that ends in an exclamation", () => {
    expect(en('Fox came. "This is no joke at all!" Lee said in a note.')).toEqual([
      "direct ann (said): This is no joke at all!",
    ]);
  });
  it("takes no button below the article for a verb", () => {
    expect(en('"We wait," Lee said. "But we will not wait for ever."\nRead more')).toContain(
      "direct ann (): But we will not wait for ever.",
    );
  });
  it("lets the government be a country and the group an organisation", () => {
    const text = "Chile trusts Unicorp. Unicorp left Chile. ";
    expect(en(`${text}The group said prices would rise.`)).toEqual(["indirect unicorp (said): prices would rise"]);
    expect(en(`${text}The government said prices would rise.`)).toEqual(["indirect CL (said): prices would rise"]);
    expect(en(`${text}Prices would rise, according to the company's website.`)).toEqual([
      "indirect unicorp (according to): Prices would rise",
    ]);
  });
  it("gives an office that nobody was said to hold to nobody", () => {
    expect(en("Lee said it was late. The Unicorp press secretary said prices would rise.")).toEqual([
      "indirect ann (said): it was late",
    ]);
  });
});

describe("what is said in English", () => {
  it("gives a clause around a quotation and the quotation", () => {
    expect(en('Peru will "not be pushed around by all of them," Lee said.')).toEqual([
      'indirect ann (said): Peru will "not be pushed around by all of them',
      "direct ann (said): not be pushed around by all of them,",
    ]);
    expect(en('Proof from "soil, blood and tissue samples" is being collected in Chile, Lee added.')).toEqual([
      'indirect ann (added): Proof from "soil, blood and tissue samples" is being collected in Chile',
      "direct ann (added): soil, blood and tissue samples",
    ]);
  });
  it.each([
    ["Lee said he did not mean it: “He was joking with you,” she said.", "he did not mean it"],
    ["Lee said prices would rise #news https://t.co/abc", "prices would rise"],
    ["Lee told The Herald's morning show that prices would rise.", "prices would rise"],
    ["Lee is warning her friends that prices would rise.", "prices would rise"],
    [
      "The mood in town, Lee said Sunday morning, would change soon in Chile.",
      "The mood in town, Lee said Sunday morning, would change soon in Chile",
    ],
  ])("ends and begins where it should in %s", (text, clause) => {
    expect(en(text)[0]).toMatch(new RegExp(`^indirect ann \\(\\w+\\): ${clause}$`));
  });
  it("does not take the words before the speaker for what is said, where a quotation follows", () => {
    expect(
      en('After the vote, in which Chile was split, Ann Lee, a senator, said "a new approach is overdue".'),
    ).toEqual(["direct ann (said): a new approach is overdue"]);
  });
  it("takes the name of a programme for no quotation", () => {
    expect(en("Lee said on “State of the Union” that prices would rise.")).toEqual([
      "indirect ann (said): prices would rise",
    ]);
  });
  it("takes the topic before a headline's colon for no speaker", () => {
    expect(en("Fox came.", "Lee: sad reports of a crime emerge")).toEqual([]);
  });
});

describe("who speaks and what is said in Indonesian", () => {
  it.each([
    ["Budi awalnya menjelaskan harga akan turun.", "budi", "harga akan turun"],
    ["Wakil Ketua Komisi Budi Hartono, ini menuturkan harga akan turun.", "budi", "harga akan turun"],
    ["Budi kembali membantah terlibat dalam suap.", "budi", "terlibat dalam suap"],
    ["Budi menuding Siti telah menaikkan harga.", "budi", "Siti telah menaikkan harga"],
    ["Budi mengisyaratkan bahwa harga akan turun.", "budi", "harga akan turun"],
    ["Siti yang didampingi pengacaranya, Budi Hartono mengungkapkan harga akan turun.", "siti", "harga akan turun"],
    ["Baginya, harga beras akan turun.", "budi", "harga beras akan turun"],
    ["Budi menggambarkan harga itu sebagai beban rakyat.", "budi", "harga itu sebagai beban rakyat"],
    ["Menteri Budi ketika dihubungi menyebut harga akan turun.", "budi", "harga akan turun"],
    ["Hujan turun beberapa jam setelah Budi mengatakan harga akan turun.", "budi", "harga akan turun"],
    ["Budi dan Siti mengatakan harga akan turun.", "budi", "harga akan turun"],
  ])("reads %s", (text, speaker, clause) => {
    const lead = text.startsWith("Baginya") ? "Budi berpidato di pasar. " : "";
    expect(id(lead + text)).toEqual([expect.stringMatching(new RegExp(`^indirect ${speaker} \\(\\w+\\): ${clause}$`))]);
  });
  it.each([
    ["Harga beras yang murah itu penting baginya, kata orang."],
    ["Tidak ada pejabat yang mengatakan Budi akan datang."],
    ["Jika Budi mengatakan harga akan turun, kita menunggu."],
    ["Budi meminta maaf atas kejadian itu."],
    ["Budi menuding kebijakan lama yang dibuat Siti."],
    ["Budi tidak boleh mengatakan harga akan turun."],
    ["Apa kata Budi Hartono dan kawan-kawan?"],
  ])("reads no speech in %s", (text) => {
    expect(id(text)).toEqual([]);
  });
  it("reads no speech in a headline's praise or blame of a thing", () => {
    expect(id("Hujan turun.", "Budi Kecam Keras Harga Beras di Pasar")).toEqual([]);
    expect(id("Hujan turun.", "Budi Tuding Siti Telah Menaikkan Harga")).toEqual([
      "indirect budi (Tuding): Siti Telah Menaikkan Harga",
    ]);
  });
  it("stays with the spokesman of an organisation that was only reported on", () => {
    const text =
      '"Kami siap bekerja," kata Budi.\nTempo mendorong agar harga turun di pasar.\n"Harga pasti turun," ungkapnya.';
    expect(id(text).at(-1)).toBe("direct budi (ungkapnya): Harga pasti turun,");
  });
});
