import { describe, expect, it } from "vitest";
import { docOf, mentionsOf, namesOf } from "./article.ts";

describe("persons of one article", () => {
  it("joins family name and first name with the full name", () => {
    const doc = docOf(
      "Menteri Luar Negeri Rusia Sergei Lavrov tiba di Jakarta. Lavrov bertemu Retno Marsudi. Retno menyambut Sergei Lavrov.",
    );
    expect(namesOf(doc, "person")).toEqual({ "Sergei Lavrov": ["Lavrov"], "Retno Marsudi": ["Retno"] });
  });
  it("knows well-known short names by the lexicon", () => {
    const doc = docOf("Presiden Joko Widodo berpidato di Jakarta. Menurut Jokowi, harga beras turun.");
    expect(namesOf(doc, "person")).toEqual({ "Joko Widodo": ["Jokowi"] });
  });
  it("keeps people of one family name apart and gives the bare name to the one named last", () => {
    const doc = docOf("President George Bush met Barbara Bush in Washington. Bush praised the volunteers.", "en");
    expect(Object.keys(namesOf(doc, "person")).sort()).toEqual(["Barbara Bush", "George Bush"]);
  });
  it("gives a family name to the one who went by it before a relative came in", () => {
    const doc = docOf(
      "Prosecutors charged Lev Parnas. Parnas denied it. Lev and Svetlana Parnas had asked for the loan. It was meant for Parnas, not for his wife.",
      "en",
    );
    expect(namesOf(doc, "person")).toEqual({ "Lev Parnas": ["Lev", "Parnas"], "Svetlana Parnas": [] });
  });
  it("keeps a well-known person apart from a relative who alone is named in full", () => {
    const doc = docOf(
      "President Trump spoke to reporters. First lady Melania Trump will return on Sunday. Trump left the room.",
      "en",
    );
    expect(namesOf(doc, "person")).toEqual({ Trump: [], "Melania Trump": [] });
  });
  it("leaves a party, what a person did and the line before out of the name", () => {
    const doc = docOf(
      "Lawmakers heard Jane Boyd.\nStory Continued Below\nBoyd spoke. Republican Boyd went home. Boyd-appointed judges heard the case.",
      "en",
    );
    expect(namesOf(doc, "person")).toEqual({ "Jane Boyd": ["Boyd"] });
  });
  it("takes storms and ships for no persons", () => {
    const doc = docOf(
      "The plant lost power amid Tropical Storm Harvey. It closed before Harvey came. The USS Carl Vinson sailed north, and the Vinson group trained, said Jane Boyd.",
      "en",
    );
    expect(namesOf(doc, "person")).toEqual({ "Jane Boyd": [] });
  });
  it("takes rooms, prizes and campuses for no persons", () => {
    const doc = docOf(
      "Reporters met in the James Brady Briefing Room. Jane Boyd, of the University of California, Davis, won the Ada Lund Prize.",
      "en",
    );
    expect(namesOf(doc, "person")).toEqual({ "Jane Boyd": [] });
  });
  it("joins a person and the name he is known by", () => {
    const doc = docOf("Both Igor Girkin, known as Strelkov, and Al Roe stepped down. Mr. Strelkov left.", "en");
    expect(namesOf(doc, "person")).toEqual({ "Igor Girkin": ["Strelkov"], "Al Roe": [] });
  });
  it("joins a first name and what it is shortened to", () => {
    const doc = docOf("Mayor Michael Lowell spoke on Monday. Mike Lowell will sell the firm. Ann Lowell stays.", "en");
    expect(namesOf(doc, "person")).toEqual({ "Michael Lowell": ["Mike Lowell"], "Ann Lowell": [] });
  });
  it("keeps apart two people of whom one's family name is the other's first", () => {
    const doc = docOf(
      "The court fined Alaa Abdel-Fattah. Abdel-Fattah paid. He opposed President Abdel-Fattah el-Sissi.",
      "en",
    );
    expect(Object.keys(namesOf(doc, "person")).sort()).toEqual(["Abdel-Fattah el-Sissi", "Alaa Abdel-Fattah"]);
  });
  it("keeps a person whose family name a storm bears", () => {
    const doc = docOf("Tropical Storm Harvey came. Steve Harvey waited. Harvey said that it was over.", "en");
    expect(namesOf(doc, "person")).toEqual({ "Steve Harvey": ["Harvey"] });
  });
  it("finds a name of the body in a headline where every word has a capital", () => {
    const title = "Lavrov Tegaskan Dukungan Penuh Rusia";
    const doc = docOf(`${title}\n\nMenteri Luar Negeri Rusia Sergei Lavrov menegaskan dukungan itu.`, "id", { title });
    expect(mentionsOf(doc, "name").filter((m) => m.endsWith("person:sergei-lavrov"))).toHaveLength(2);
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Sergei Lavrov"]);
  });
  it("joins a name with its misspelling", () => {
    const doc = docOf("Ketua panitia Rahmat Affifuddin membuka acara. Menurut Affifudin, peserta bertambah.");
    expect(namesOf(doc, "person")).toEqual({ "Rahmat Affifuddin": ["Affifudin"] });
  });
  it("gives a nickname to the person named last before it", () => {
    const doc = docOf('Bambang Kesuma tiba di Jakarta. "Kami siap," kata pria yang kerap disapa Ibank itu.');
    expect(namesOf(doc, "person")).toEqual({ "Bambang Kesuma": ["Ibank"] });
  });
  it("gives a nickname to its person, title and all", () => {
    for (const between of ["atau yang akrab disapa Gus Ibin", "(Gus Ibin)", "(52) atau Gus Ibin"]) {
      const doc = docOf(`Menteri Sosial Bambang Kesuma ${between} tiba di Jakarta. Kata Gus Ibin, bantuan cair.`);
      expect(namesOf(doc, "person")).toEqual({ "Bambang Kesuma": ["Ibin"] });
    }
  });
  it("keeps a wife apart from the husband whose name she bears", () => {
    const doc = docOf("Mufidah Jusuf Kalla membuka pameran di Jakarta. Pameran itu ramai.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Mufidah Jusuf Kalla"]);
  });
  it("gives a nickname to the full name that explains it", () => {
    for (const between of [" –demikian", ", sapaan akrab"]) {
      const doc = docOf(
        `Gubernur datang ke Jakarta pada Senin untuk membuka acara yang ramai itu. Emil${between} Ridwan Kamil disapa, kata Emil, menolak.`,
      );
      expect(namesOf(doc, "person")).toEqual({ "Ridwan Kamil": ["Emil"] });
    }
  });
  it("joins a name with the one whose last part is cut short", () => {
    const doc = docOf("Menteri Bambang Hadinegoro datang ke Jakarta. Kata Bambang Hadine, acara itu ramai.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Bambang Hadinegoro"]);
  });
  it("joins a first name with the title of a friend", () => {
    const doc = docOf("Sandiaga Uno datang ke Medan. Menurut Bang Sandi, acara itu ramai.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Sandiaga Uno"]);
  });
  it("leaves out names that a street, a hall or a ship bears", () => {
    const doc = docOf("Retno Marsudi berpidato di lapangan Ketut Sudarma, lalu naik kapal Raden Wijaya.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Retno Marsudi"]);
  });
  it("keeps a first name that is a title elsewhere", () => {
    const doc = docOf("Menpora Imam Nahrawi datang. Kata Imam Nahrawi, acara itu lancar.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Imam Nahrawi"]);
  });
  it("keeps the lower-case half of a hyphenated name and the name inside quotation marks", () => {
    const doc = docOf("Pemimpin Korea Utara Kim Il-sung berkunjung ke Moskow.");
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Kim Il-sung"]);
  });
});

describe("where a report comes from", () => {
  it("is no organisation that it tells of", () => {
    const doc = docOf("Outlet6.com, Jakarta Presiden Joko Widodo berpidato.");
    expect(namesOf(doc, "organisation")).toEqual({});
    expect(Object.keys(namesOf(doc, "person"))).toEqual(["Joko Widodo"]);
  });
});

describe("countries", () => {
  it("are one entity under name, abbreviation and demonym", () => {
    const doc = docOf("The United States and U.S. officials met American envoys.", "en");
    expect(namesOf(doc, "country")).toEqual({ "United States": ["American", "U.S."] });
    expect(doc.entities.find((e) => e.type === "country")?.id).toBe("country:US");
  });
  it("are split at a hyphen, and former states keep their codes", () => {
    const doc = docOf("Kerja sama AS-Australia berbeda dengan pakta Uni Soviet dan Jerman Timur.");
    expect(
      doc.entities
        .filter((e) => e.type === "country")
        .map((e) => e.id)
        .sort(),
    ).toEqual(["country:AU", "country:DD", "country:SU", "country:US"]);
  });
  it("are not the languages named after them", () => {
    expect(namesOf(docOf("Ia belajar bahasa Inggris dan berbahasa Jepang."), "country")).toEqual({});
  });
  it("are not what only bears their name", () => {
    const doc = docOf("Kapal melintas di Laut China Selatan menuju New Mexico.");
    expect(namesOf(doc, "country")).toEqual({});
  });
});

describe("organisations", () => {
  it("join the acronym in brackets", () => {
    const doc = docOf("Komisi Pemberantasan Korupsi (KPK) memeriksa saksi. KPK belum menahan siapa pun.");
    expect(namesOf(doc, "organisation")).toEqual({ "Komisi Pemberantasan Korupsi": ["KPK"] });
  });
  it("join what kind they are with the one of that kind", () => {
    const doc = docOf(
      "Kementerian Keuangan merilis data. Menurut Kementerian, ekspor naik. Data Kementerian Keuangan lengkap.",
    );
    expect(Object.keys(namesOf(doc, "organisation"))).toEqual(["Kementerian Keuangan"]);
  });
  it("are not known by a number alone", () => {
    const doc = docOf("Kodam XVII/Cenderawasih menurunkan tim. Pangdam XVII/Cenderawasih hadir.");
    expect(Object.keys(namesOf(doc, "organisation"))).toEqual(["Kodam XVII/Cenderawasih"]);
  });
  it("are called without an article, but by one word alone", () => {
    const doc = docOf("The Associated Press reported it. The Fed said nothing to The Associated Press.", "en");
    expect(Object.keys(namesOf(doc, "organisation")).sort()).toEqual(["Associated Press", "The Fed"]);
  });
  it("keep a short form that everybody knows with its own long form", () => {
    const doc = docOf(
      "Bank Indonesia (BI) membuka pameran. Budi Santoso dari Departemen Sistem Pembayaran Bank Indonesia (BI) hadir. BI senang.",
    );
    expect(namesOf(doc, "organisation")["Bank Indonesia"]).toEqual(["BI"]);
  });
  it("join two names by the short form of both", () => {
    const doc = docOf("Ketua DPP PDI Perjuangan (PDIP) datang ke kantor DPP PDIP di Jakarta. PDIP menunggu.");
    expect(Object.keys(namesOf(doc, "organisation"))).toHaveLength(1);
  });
  it("join the short head of an office with the long one", () => {
    const doc = docOf("Pemerintah Kota Bandung menggelar rapat di hotel. Menurut Pemkot Bandung, rapat itu penting.");
    expect(namesOf(doc, "organisation")).toEqual({ "Pemerintah Kota Bandung": ["Pemkot Bandung"] });
  });
  it("do not take in the place after a bracket", () => {
    const doc = docOf("Pasien dirawat di Jakarta. Rumah Sakit Umum Pesisir (RSUP) Jakarta menerima pasien.");
    expect(Object.keys(namesOf(doc, "organisation"))).not.toContain("Jakarta");
  });
  it("join the short name of a party", () => {
    const doc = docOf("Partai Golkar menggelar rapat. Golkar memilih ketua baru.");
    expect(namesOf(doc, "organisation")).toEqual({ "Partai Golkar": ["Golkar"] });
  });
});

it("takes languages for no countries", () => {
  const doc = docOf("He spoke in Russian, read a Chinese-language paper and praised the French army.", "en");
  expect(Object.keys(namesOf(doc, "country"))).toEqual(["French"]);
});
it("takes addresses, programmes and craft for no organisations", () => {
  const doc = docOf(
    `The president gave the State of the Union address. She spoke on CNN's "Early Union" from the International Space Station (ISS), said the State Department.`,
    "en",
  );
  expect(Object.keys(namesOf(doc, "organisation")).sort()).toEqual(["CNN", "State Department"]);
});
it("lists mentions in text order, each of a listed entity, with text that is a form of it", () => {
  const doc = docOf(
    "Presiden Rusia Vladimir Putin menerima Kim Jong-un. Putin berterima kasih kepada Korea Utara (Korut).",
  );
  const entities = new Map(doc.entities.map((e) => [e.id, e]));
  let last = -1;
  for (const mention of doc.mentions) {
    const entity = entities.get(mention.entity);
    expect(mention.start).toBeGreaterThanOrEqual(last);
    last = mention.start;
    if (mention.as === "name")
      expect([entity?.label, ...(entity?.aliases ?? [])]).toContain(doc.article.text.slice(mention.start, mention.end));
  }
  expect(doc.mentions.length).toBeGreaterThan(5);
});
