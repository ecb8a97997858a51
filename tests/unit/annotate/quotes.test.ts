import { describe, expect, it } from "vitest";
import { quotes } from "../../../src/annotate/quotes.ts";
import { docOf, said } from "./quotes-doc.ts";

const BUDI = { "Budi Hartono": "person:budi", Budi: "person:budi" };
const PAIR = { ...BUDI, "Siti Aminah": "person:siti", Siti: "person:siti" };
const ANN = { "Ann Lee": "person:ann", Lee: "person:ann", "Tom Fox": "person:tom", Fox: "person:tom" };

describe("direct quotes in Indonesian", () => {
  it.each([
    ['"Kami siap bekerja," kata Budi.', "kata"],
    ['"Kami siap bekerja," ujar Menteri Perdagangan Budi Hartono di Jakarta.', "ujar"],
    ['"Kami siap bekerja," tutur Menteri Perdagangan, Budi Hartono, Senin.', "tutur"],
    ['"Kami siap bekerja," kata CEO di deVere Group, Budi Hartono, dikutip dari Antara.', "kata"],
    ['"Kami siap bekerja", imbuh Budi.', "imbuh"],
    ["“Kami siap bekerja,”\nkata Budi.", "kata"],
    ['Budi mengatakan, "Kami siap bekerja."', "mengatakan"],
    ['Budi Hartono, menteri baru itu, menegaskan: "Kami siap bekerja."', "menegaskan"],
  ])("reads %s", (text, cue) => {
    expect(said("id", text, BUDI)).toEqual([
      expect.stringMatching(new RegExp(`^direct budi \\(${cue}\\): Kami siap bekerja`)),
    ]);
  });
  it("resolves the pronoun on the cue to the last speaker and marks it", () => {
    const doc = quotes(docOf("id", 'Budi mengatakan harga akan turun.\n"Kami siap bekerja," ujarnya.', BUDI));
    expect(doc.quotes.map((quote) => quote.speaker)).toEqual(["person:budi", "person:budi"]);
    const nya = doc.mentions.filter((mention) => mention.as === "pronoun");
    expect(nya.map(({ entity, start, end }) => [entity, doc.article.text.slice(start, end)])).toEqual([
      ["person:budi", "nya"],
    ]);
  });
  it("goes over to the person whom a new paragraph is about", () => {
    const text =
      '"Kami siap bekerja," kata Budi.\nMenteri Siti Aminah menyambut baik rencana itu.\n"Saya setuju dengan itu," ujarnya.';
    expect(said("id", text, PAIR)[1]).toBe("direct siti (ujarnya): Saya setuju dengan itu,");
  });
  it("does not go over to whom something is done", () => {
    const text = '"Kami siap bekerja," kata Budi.\nSiti dinilai kurang hadir di sana.\n"Harga pasti turun," ujarnya.';
    expect(said("id", text, PAIR)[1]).toBe("direct budi (ujarnya): Harga pasti turun,");
  });
  it("gives the words after a headline's colon to nobody a second time", () => {
    const found = said("id", "Anggota dewan datang.", PAIR, "Anggota Kritik Budi: Harga Harus Turun");
    expect(found.filter((line) => line.includes("Harga"))).toHaveLength(1);
  });
  it("stays with the last speaker where the cue says that he goes on", () => {
    const text = '"Kami siap bekerja," kata Budi.\nSiti hadir di sana.\n"Harga pasti turun," tambahnya.';
    expect(said("id", text, PAIR)[1]).toBe("direct budi (tambahnya): Harga pasti turun,");
  });
  it("takes a quote resumed after the cue for a second one", () => {
    expect(said("id", '"Kami siap bekerja," kata Budi. "Harga pasti akan turun."', BUDI)).toEqual([
      "direct budi (kata): Kami siap bekerja,",
      "direct budi (kata): Harga pasti akan turun.",
    ]);
  });
  it("lets the speaker go on in a paragraph without a cue", () => {
    expect(said("id", '"Kami siap bekerja," kata Budi.\n"Harga pasti akan turun."', BUDI)[1]).toBe(
      "direct budi (): Harga pasti akan turun.",
    );
  });
  it("finds the speaker at the end of speech that reopens with each paragraph", () => {
    expect(said("id", '"Kami siap bekerja.\n"Harga pasti akan turun," kata Budi.', BUDI)).toEqual([
      "direct budi (kata): Kami siap bekerja.",
      "direct budi (kata): Harga pasti akan turun,",
    ]);
  });
  it("knows an office by its holder", () => {
    const text = 'Kapendam Kodam Letkol Budi Hartono datang. Siti ikut.\n"Kami siap bekerja," ungkap Kapendam.';
    expect(said("id", text, PAIR, "", { Kapendam: "person:budi" })).toEqual([
      "direct budi (ungkap): Kami siap bekerja,",
    ]);
  });
  it("gives a description with itu or ini to the last speaker", () => {
    const text = '"Kami siap bekerja," kata Budi.\n"Harga pasti turun," ujar politikus senior itu.';
    expect(said("id", text, BUDI)[1]).toBe("direct budi (ujar): Harga pasti turun,");
  });
  it("lets tambahnya stand for an organisation that has just spoken", () => {
    const text = '"Kami siap bekerja," kata Kemlu.\n"Harga pasti turun," tambahnya.';
    expect(said("id", text, { Kemlu: "organisation:kemlu" })[1]).toBe("direct kemlu (tambahnya): Harga pasti turun,");
  });
  it("ends a clause where a quotation begins a sentence of its own", () => {
    expect(said("id", 'Budi menuturkan stok beras kurang."Kami siap bekerja," ucapnya.', BUDI)).toEqual([
      "indirect budi (menuturkan): stok beras kurang",
      "direct budi (ucapnya): Kami siap bekerja,",
    ]);
  });
  it("names no speaker for somebody unnamed, even beside a name", () => {
    expect(said("id", '"Kami siap bekerja," kata juru bicara Presiden Budi Hartono.', BUDI)).toEqual([
      "direct - (kata): Kami siap bekerja,",
    ]);
    expect(said("id", '"Kami siap bekerja," kata seorang saksi.', BUDI)).toEqual([
      "direct - (kata): Kami siap bekerja,",
    ]);
  });
  it("tells the wife who speaks from the husband who is named", () => {
    expect(said("id", '"Kami siap bekerja," kata istri Budi, Siti Aminah.', PAIR)).toEqual([
      "direct siti (kata): Kami siap bekerja,",
    ]);
  });
  it("leaves scare quotes and titles out", () => {
    expect(
      said("id", 'Budi mengatakan film "Jejak Sang Pemberani" dan "bakteri jahat" itu laris sekali.', BUDI).filter(
        (line) => line.startsWith("direct"),
      ),
    ).toEqual([]);
  });
});

describe("direct quotes in English", () => {
  it.each([
    ['"We are ready now," said Ann Lee.', "said"],
    ['"We are ready now," Lee said on Monday.', "said"],
    ['"We are ready now," Ann Lee, the minister of trade, said in a telephone interview.', "said"],
    ["“We are ready now,” said Mr. Lee, now of the Brookings Institution.", "said"],
    ['Ann Lee told reporters: "We are ready now."', "told"],
    ['Lee said the army was "ready for all of it".', "said"],
  ])("reads %s", (text, cue) => {
    expect(said("en", text, ANN)).toContainEqual(expect.stringMatching(new RegExp(`^direct ann \\(${cue}\\): `)));
  });
  it("resolves he and she beside a cue", () => {
    expect(said("en", 'Tom Fox spoke to the press. "We are ready now," he said.', ANN)).toEqual([
      "direct tom (said): We are ready now,",
    ]);
  });
  it("lets the sentence before a colon name the speaker", () => {
    expect(
      said("en", 'Ann Lee met Fox, and Fox predicted her future:\n"She will be president one day," he said.', ANN),
    ).toEqual(["direct tom (said): She will be president one day,"]);
  });
  it("knows that one official is nobody named, and neither is he", () => {
    expect(
      said("en", 'Ann Lee arrived. "We are very worried," one official said. "They are not alone," he added.', ANN),
    ).toEqual(["direct - (said): We are very worried,", "direct - (added): They are not alone,"]);
  });
  it("tells a lawyer from his client", () => {
    expect(said("en", '"We are ready now," said Fox’s lawyer, Ann Lee.', ANN)).toEqual([
      "direct ann (said): We are ready now,",
    ]);
  });
  it("takes no compound for a cue", () => {
    expect(
      said(
        "en",
        'Ann Lee said that the so-called fourth stage "was largely a paper tiger" and expensive to build.',
        ANN,
      )[1],
    ).toMatch(/^direct ann \(said\)/);
  });
});

describe("indirect quotes in Indonesian", () => {
  it.each([
    ["Budi mengatakan bahwa harga akan turun.", "harga akan turun"],
    ["Budi juga menyebut, harga akan turun.", "harga akan turun"],
    ["Menteri Budi Hartono, yang hadir di sana, mengatakan harga akan turun.", "harga akan turun"],
    ["Budi Hartono, seorang tamu mengaku harga akan turun.", "harga akan turun"],
    ["Menurut Budi, harga akan turun.", "harga akan turun"],
    ["Menurut Menteri Perdagangan, Budi Hartono, harga akan turun.", "harga akan turun"],
    ["Harga akan turun, menurut Budi.", "Harga akan turun"],
    ["Karena itu, kata Budi, harga akan turun.", "harga akan turun"],
    ["Kenaikan harga beras ini, kata Budi, tidak lama.", "Kenaikan harga beras ini, kata Budi, tidak lama"],
    ["Budi meminta warga untuk tetap tenang.", "warga untuk tetap tenang"],
    ["Budi mengatakan kepada Reuters, kantor berita itu, bahwa harga akan turun.", "harga akan turun"],
    ["Budi mengatakan harga akan turun, dikutip dari Antara.", "harga akan turun"],
  ])("reads %s", (text, clause) => {
    expect(said("id", text, BUDI)).toEqual([expect.stringMatching(/^indirect budi /)]);
    expect(said("id", text, BUDI)[0]).toMatch(new RegExp(`: ${clause}$`));
  });
  it.each([
    ["Budi tidak mengatakan harga akan turun."],
    ["Budi datang untuk memastikan harga akan turun."],
    ["Budi menyatakan dukungan atas rencana itu."],
    ["Budi mengatakan hal itu di Jakarta."],
    ["Menurut undang-undang yang dibuat Budi, harga akan turun."],
    ["Dengan kata lain, harga Budi akan turun."],
    ["Seorang warga mengatakan harga akan turun."],
  ])("reads no speech in %s", (text) => {
    expect(said("id", text, BUDI)).toEqual([]);
  });
  it("splits what the same speaker says with a second verb", () => {
    expect(said("id", "Budi mengatakan harga akan turun dan menegaskan stok beras cukup.", BUDI)).toEqual([
      "indirect budi (mengatakan): harga akan turun",
      "indirect budi (menegaskan): stok beras cukup",
    ]);
  });
  it("reads headlines: a colon, a bare verb, an office", () => {
    expect(said("id", "Budi tiba.", BUDI, "Budi: Harga Beras Akan Turun")).toEqual([
      "indirect budi (): Harga Beras Akan Turun",
    ]);
    expect(said("id", "Budi tiba.", BUDI, "Budi Sebut Harga Beras Turun")).toEqual([
      "indirect budi (Sebut): Harga Beras Turun",
    ]);
    expect(said("id", '"Kami siap bekerja," kata Budi.', BUDI, "Mendagri: Harga Beras Akan Turun")[0]).toBe(
      "indirect budi (): Harga Beras Akan Turun",
    );
    expect(said("id", "Budi sebut saja harga beras turun.", BUDI)).toEqual([]);
  });
  it("lets countries, organisations and capitals speak", () => {
    const names = { China: "country:CN", Kemlu: "organisation:kemlu", Rusia: "country:RU" };
    expect(
      said("id", "China mendesak Rusia untuk menahan diri. Beijing juga menyarankan Rusia untuk berunding.", names),
    ).toEqual(["indirect CN (mendesak): Rusia untuk menahan diri", "indirect CN (menyarankan): Rusia untuk berunding"]);
    expect(said("id", '"Kami siap bekerja," kata Kemlu.', names)).toEqual(["direct kemlu (kata): Kami siap bekerja,"]);
  });
  it("does not let the minister's country speak for him", () => {
    const names = { "Korea Utara": "country:KP", Rusia: "country:RU", "Choe Son Hui": "person:choe" };
    const text =
      "Menteri Luar Negeri (Menlu) Korea Utara menegaskan bahwa pihaknya akan mendukung Rusia. Menlu Choe Son Hui tiba.";
    expect(said("id", text, names, "", { Menlu: "person:choe" })).toEqual([
      "indirect choe (menegaskan): pihaknya akan mendukung Rusia",
    ]);
  });
});

describe("indirect quotes in English", () => {
  const names = {
    ...ANN,
    Russia: "country:RU",
    British: "country:GB",
    Reuters: "organisation:reuters",
    "White House": "organisation:white-house",
  };
  it.each([
    ["Ann Lee said that Russia would wait.", "ann", "Russia would wait"],
    ["Lee said Sunday Russia would wait.", "ann", "Russia would wait"],
    ["Lee told Reuters in an interview on Monday that Russia would wait.", "ann", "Russia would wait"],
    ["Ann Lee, who leads the party, said Russia would wait.", "ann", "Russia would wait"],
    ["Russia would wait for a year, Ann Lee said on Tuesday.", "ann", "Russia would wait for a year"],
    ["Russia would wait for a year, said Ann Lee, a professor in Leeds.", "ann", "Russia would wait for a year"],
    ["According to Lee, Russia would wait.", "ann", "Russia would wait"],
    ["Russia would wait according to Reuters.", "reuters", "Russia would wait"],
    ["In the north, Lee said, Russia would wait.", "ann", "Russia would wait"],
    ["As Reuters reported, Russia would wait.", "reuters", "Russia would wait"],
    ["The British government said Russia would wait.", "GB", "Russia would wait"],
    ["MOSCOW (AP) — Russia would wait for a year, Ann Lee said.", "ann", "Russia would wait for a year"],
    ["Lee told “Fox Sunday” that Russia would wait.", "ann", "Russia would wait"],
    ["Lee said Russia would wait, which surprised her staff.", "ann", "Russia would wait"],
    ["Lee said last month that Russia would wait.", "ann", "Russia would wait"],
    ["Lee warned the British not to wait for Russia.", "ann", "the British not to wait for Russia"],
    ["A White House statement said Russia would wait.", "white-house", "Russia would wait"],
    ["Lee vowed on Monday to make trade great again.", "ann", "to make trade great again"],
  ])("reads %s", (text, speaker, clause) => {
    expect(said("en", text, names)).toEqual([
      expect.stringMatching(new RegExp(`^indirect ${speaker} \\([A-Za-z ]+\\): ${clause}$`)),
    ]);
  });
  it.each([
    ["Ann Lee declined to say Russia would wait."],
    ["Lee would not say that Russia would wait."],
    ["Reuters reported a drop in Russia."],
    ["The chairman of the White House said Russia would wait."],
    ["Two White House officials said Russia would wait."],
    ["Lee was told that Russia would wait."],
    ["Lee was asked if Russia would wait, by Reuters."],
    ["Lee responded to the news from Russia by waiting."],
    ["The plan, according to schedule, cost Lee a fortune."],
  ])("reads no speech by a name in %s", (text) => {
    expect(said("en", text, names)).toEqual([]);
  });
  it("goes on with the sentence's speaker after and, but and a participle", () => {
    expect(
      said(
        "en",
        "Lee said Russia would wait, but added that time was short. Fox left, saying he was tired of it.",
        names,
      ),
    ).toEqual([
      "indirect ann (said): Russia would wait",
      "indirect ann (added): time was short",
      "indirect tom (saying): he was tired of it",
    ]);
  });
  it("reads a clause that is quoted word for word as a direct quote alone", () => {
    expect(said("en", 'Lee said the army "will train, advise and assist the local police forces".', names)).toEqual([
      "direct ann (said): will train, advise and assist the local police forces",
    ]);
  });
});

describe("what the words are about", () => {
  it("lists who is named in them, sorted, without the speaker", () => {
    const names = { ...PAIR, Rusia: "country:RU", "Korea Utara": "country:KP" };
    const { quotes: found } = quotes(
      docOf("id", '"Siti dan Rusia, juga Korea Utara, dibantu Budi," kata Budi di depan Siti.', names),
    );
    expect(found.map((quote) => quote.about)).toEqual([["country:KP", "country:RU", "person:siti"]]);
  });
  it("tells the class of the speech act", () => {
    const classes = (text: string) => quotes(docOf("id", text, BUDI)).quotes.map((quote) => quote.cueClass);
    expect(classes("Budi membantah bahwa harga akan naik.")).toEqual(["denied"]);
    expect(classes("Budi memperingatkan harga akan naik.")).toEqual(["warned"]);
    expect(classes('"Jangan naikkan harga beras," desak Budi.')).toEqual(["demanded"]);
  });
  it.each(["Budi mengatakan kepada ", "kata (", '"kata Budi ', "Budi, yang kata ", "'a b c ", '"\n'])(
    "survives %j over and over",
    (part) => {
      const doc = quotes(docOf("id", part.repeat(3000), {}));
      for (const quote of doc.quotes) expect(quote.end).toBeGreaterThan(quote.start);
      expect(doc.article.text.length).toBe(part.length * 3000);
    },
  );
  it("finds nothing in an empty text", () => {
    expect(quotes(docOf("id", "", {})).quotes).toEqual([]);
  });
});
