import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asideIn } from "../../../src/read/aside.ts";
import { asideTexts, onlyArticle } from "./helpers.ts";

const aside = (text: string): string[] => asideIn(text, 0).map(({ start, end }) => text.slice(start, end).trim());

describe("aside", async () => {
  it.each([
    "BACA JUGA:Delegasi Kedua Tiba di Bandung",
    "Baca juga: Delegasi kedua tiba",
    "Baca Juga : Delegasi kedua tiba",
    "- Lihat juga Video: Delegasi tiba",
    "'Simak juga Video: Delegasi tiba'",
    "Also read: The delegation leaves",
    "SEE ALSO:  The delegation leaves",
    "Read More",
    "ADVERTISEMENT",
    "Bagikan:",
    "Copyright 2024 The Daily. All rights reserved.",
    "By Jane Doe",
    "By JANE DOE and John Roe",
    "Penulis: Rina Sari",
    "Penulis Rina Sari",
    "Reporter : Rina | Editor : Budi",
    "(Reporting by Jane Doe in London; Editing by John Roe)",
    "The Daily's Jane Doe and John Roe contributed to this report.",
    "(Foto: Rina/Harian)",
    "Image caption Jane Doe waves",
    "JUST WATCHED The king leaves Replay More Videos ... MUST WATCH The king leaves 02:57",
    "Story Continued Below",
    "Tags: politics, London",
    "#politik #luarnegeri",
    "Dua menteri meresmikan plakat di Bandung.-Rina Sari-Harian",
    "Dua menteri di Bandung (Foto: Rina Sari)",
  ])("sets aside the line %j", (line) => {
    expect(aside(`Awal berita.\n${line}\nAkhir berita.`)).toEqual([line]);
  });
  it.each([
    "HARIAN DISWAY - Menteri itu tiba.",
    "WASHINGTON (Reuters) - The minister came.",
    "Baca jugalah kitab itu, kata menteri itu.",
    "By Monday, he was with them in Washington.",
    "By the end of the war they had left.",
    "Oleh karena itu, menteri pergi.",
    "Penulis buku itu tiba di Bandung.",
    "Editor surat kabar itu, Rina Sari, tiba.",
    "Copyright law was the matter of the day.",
    "Subscribe, he told them.",
    "More recently, the minister left.",
    "Foto itu diambil di Bandung.",
    "Laporan wartawan Harian dari Bandung menyebut massa datang.",
    "“Follow us,” the minister said.",
    "Related matters were put off.",
    "The minister (left) met the king - his uncle.",
    "Kesepakatan itu (baca: utang) disetujui.",
    "Ia lahir tahun 1949 - dan pergi.",
  ])("leaves the line %j", (line) => {
    expect(aside(`Awal berita.\n${line}\nAkhir berita.`)).toEqual([]);
  });
  it("sets aside only the credit behind a sentence, not the sentence", () => {
    expect(aside("The minister met the king in London. (AP Photo/Jane Doe, File)")).toEqual([
      "(AP Photo/Jane Doe, File)",
    ]);
    expect(aside("The minister met the king in London. REUTERS/Jane Doe/File Photo")).toEqual([
      "REUTERS/Jane Doe/File Photo",
    ]);
    expect(aside('"Kami datang," kata menteri itu. (abc/def)')).toEqual(["(abc/def)"]);
  });
  it("sets aside a related headline inside a paragraph, to its bracket or the end of the line", () => {
    expect(aside("Menteri itu tiba. Baca juga: Delegasi kedua tiba. Lalu?\nIa pergi.")).toEqual([
      "Baca juga: Delegasi kedua tiba. Lalu?",
    ]);
    expect(aside("Menteri itu tiba. (Baca juga: Delegasi kedua tiba) Ia pergi.")).toEqual([
      "(Baca juga: Delegasi kedua tiba)",
    ]);
    expect(aside("Menteri itu meminta mereka untuk baca juga: kitab itu.")).toEqual([]);
  });
  it("sets aside credits between sentences", () => {
    expect(
      aside(
        "The minister waves in London. (AP Photo/Jane Doe, File) He left. The king walks, he said. | Jane Q. Doe/AFP/Getty Images The crowd waited. Rina/AP waited.",
      ),
    ).toEqual(["(AP Photo/Jane Doe, File)", "Jane Q. Doe/AFP/Getty Images"]);
  });
  it("sets aside a box of headlines that scraping left behind a name", () => {
    expect(
      aside(
        "President Doe Jane Mary DoePoll: voters like tea Roe calls for more MORE spoke, and Senator John RoeJohn Q. RoeThe Memo: tea MORE (R-Ariz.) left with MORE votes.",
      ),
    ).toEqual(["Jane Mary DoePoll: voters like tea Roe calls for more MORE", "John Q. RoeThe Memo: tea MORE"]);
    expect(aside("Chairman John McDoe John Sidney McDoe2020 Roe makes play for tea MORE (R-Ariz.) left.")).toEqual([
      "John Sidney McDoe2020 Roe makes play for tea MORE",
    ]);
    expect(aside("McDoe and Mary McDoe asked for MORE votes.")).toEqual([]);
  });
  it("sets aside a maker and the outlet at the end of a caption", () => {
    expect(aside("The king waves. (Bo Roe/Pool Photo via AP)")).toEqual(["(Bo Roe/Pool Photo via AP)"]);
    expect(aside("A rocket flies. (Rockets via AP) (Associated Press)")).toEqual([
      "(Rockets via AP) (Associated Press)",
    ]);
    expect(aside("The papers were found. (Bo Roe/The Washington Post)")).toEqual(["(Bo Roe/The Washington Post)"]);
    expect(aside("The king. (ADA DOE/European Pressphoto Agency) He left. (Bo Roe,Cy Poe/Reuters) She too.")).toEqual([
      "(ADA DOE/European Pressphoto Agency)",
      "(Bo Roe,Cy Poe/Reuters)",
    ]);
    expect(aside("The two (Ada Doe/Bo Roe) left.")).toEqual([]);
    expect(aside("The king left for the harbour. (He came via Cairo)")).toEqual([]);
  });
  it("sets aside the names of two authors above their outlet", () => {
    expect(aside("Ada Doe, and Bo Roe\nUSA TODAY\nThe king met the queen.")).toEqual([
      "Ada Doe, and Bo Roe",
      "USA TODAY",
    ]);
    expect(aside("Ada Doe and Bo Roe\nSpecial for USA TODAY\nThe king met the queen.")).toEqual([
      "Ada Doe and Bo Roe",
      "Special for USA TODAY",
    ]);
  });
  it("sets aside an agency behind a bar and a credit by name", () => {
    expect(aside("The king is met with doubts. | REUTERS The king left.")).toEqual(["| REUTERS"]);
    expect(aside("The town is ready. Credit Ada Doe/Union Press Agency")).toEqual([
      "Credit Ada Doe/Union Press Agency",
    ]);
    expect(aside("The queen spoke. Credit Ada Doe with the plan, he said.")).toEqual([]);
  });
  it("sets aside the sentences of a long paragraph that are about the paper", () => {
    const story = "The minister came to the harbour and spoke with the fishermen about their boats. ".repeat(4);
    expect(aside(`${story}By signing up you agree to our letters. You can unsubscribe at any time! ${story}`)).toEqual([
      "By signing up you agree to our letters.",
      "You can unsubscribe at any time!",
    ]);
  });
  it("leaves a long paragraph, whatever it opens with", () => {
    expect(aside(`Saksikan juga ${"menteri itu tiba dengan rombongan ".repeat(10)}.`)).toEqual([]);
  });
  it("never sets the title aside, and keeps line ends out of its spans", async () => {
    const article = await onlyArticle(
      "a.json",
      JSON.stringify({ title: "Baca juga: judul", text: "Isi yang baik.\r\nBaca juga: Lain\r\nIsi lagi." }),
    );
    expect(article.text).toBe("Baca juga: judul\n\nIsi yang baik.\r\nBaca juga: Lain\r\nIsi lagi.");
    expect(article.aside.map(({ start, end }) => article.text.slice(start, end))).toEqual(["Baca juga: Lain"]);
    expect(asideTexts(article)).toEqual(["Baca juga: Lain"]);
  });
  it("gives sorted, disjoint, non-empty spans inside lines of the text, for any text", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "Baca juga: ",
        "By Jane Doe",
        ". (Foto: x)",
        ".-A B-C",
        "\n",
        "\r\n",
        " (Baca juga: ",
        ") ",
        "REUTERS/Ab",
        "Ab Cd/AP ",
        "(AP Photo/ab) ",
        "by signing up",
        "#a ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(20), (pieces, bodyStart) => {
        const text = pieces.join("");
        let last = bodyStart;
        for (const { start, end } of asideIn(text, Math.min(bodyStart, text.length))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
          last = end;
        }
      }),
    );
  });
  it("takes time in proportion to the text, whatever the text", () => {
    const traps = [
      " ".repeat(200_000),
      "(".repeat(200_000),
      `.${" ".repeat(200_000)}x`,
      "By ".repeat(70_000),
      "#a".repeat(100_000),
      ". Baca juga".repeat(20_000),
      "Ab Cd ".repeat(40_000),
      "(AP Photo/".repeat(20_000),
      "by signing up".repeat(20_000),
    ];
    const start = performance.now();
    for (const trap of traps) asideIn(trap, 0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
