import { describe, expect, it } from "vitest";
import { docOf, mentionsOf } from "./article.ts";

const rolesOf = (text: string, language = "id") =>
  docOf(text, language).entities.flatMap((e) =>
    e.type === "person"
      ? [[e.label, ...e.roles.map((r) => [r.label, r.country ?? r.organisation ?? ""].join(" @ "))]]
      : [],
  );

describe("roles", () => {
  it("stand before the name, with the country they serve", () => {
    expect(rolesOf("Menteri Luar Negeri (Menlu) Korea Utara Choe Son Hui tiba di Moskow.")).toEqual([
      ["Choe Son Hui", "Menteri Luar Negeri @ country:KP"],
    ]);
    expect(rolesOf("Russian President Vladimir Putin arrived in Pyongyang.", "en")).toEqual([
      ["Vladimir Putin", "President @ country:RU"],
    ]);
  });
  it("keep the words on either side of a bracket apart", () => {
    expect(rolesOf("Wakil Ketua Umum (Waketum)Panitia Budi Santoso tiba di Moskow.")).toEqual([
      ["Budi Santoso", "Wakil Ketua Umum Panitia @ "],
    ]);
  });
  it("stand after the name between commas", () => {
    expect(rolesOf("Steven Pifer, an analyst at the Brookings Institution, was sceptical.", "en")).toEqual([
      ["Steven Pifer", "analyst at the Brookings Institution @ organisation:brookings-institution"],
    ]);
  });
  it("stand before a comma in apposition", () => {
    expect(rolesOf("Ia berbicara dengan mitranya dari Rusia, Sergei Lavrov, di Moskow.")).toEqual([
      ["Sergei Lavrov", "mitranya @ country:RU"],
    ]);
  });
  it("end before a verb, and are none where one stands before the office", () => {
    expect(rolesOf("Budi Santoso, Ketua RT setempat menuturkan bahwa hujan turun.")).toEqual([
      ["Budi Santoso", "Ketua RT setempat @ "],
    ]);
    expect(rolesOf("Michael Gilday, the chief of staff told reporters that it rained.", "en")).toEqual([
      ["Michael Gilday", "chief of staff @ "],
    ]);
    expect(rolesOf("Terdakwa bersama saksi Budi Santoso hadir.")).toEqual([["Budi Santoso", "saksi @ "]]);
    expect(rolesOf("Budi Santoso, menganggap adanya kekhilafan hakim dalam perkara itu.")).toEqual([["Budi Santoso"]]);
  });
  it("are without ranks, conjunctions and short forms, but with what grades them", () => {
    expect(rolesOf("Kasi Humas Polres Depok Kompol Budi Santoso hadir.")[0]?.[1]).not.toMatch(/Kompol/);
    expect(rolesOf("But State Department spokeswoman Marie Harf left.", "en")[0]?.[1]).toMatch(/^State Department sp/);
    expect(rolesOf("The White House and President Barack Obama agreed.", "en")).toEqual([
      ["Barack Obama", "President @ "],
    ]);
    expect(rolesOf("Vice President Corporate Secretary (VPCS) Budi Santoso hadir.")).toEqual([
      ["Budi Santoso", "Vice President Corporate Secretary @ "],
    ]);
  });
  it("are not those of another time or of many", () => {
    expect(rolesOf("Menteri di era Budi Santoso itu pulang.")).toEqual([["Budi Santoso"]]);
    expect(rolesOf("Ia disambut cucu-cucu Budi Santoso.")).toEqual([["Budi Santoso"]]);
  });
  it("belong to the next name in a list of people", () => {
    expect(
      rolesOf(
        "Hadir Menteri Luar Negeri Inggris Ernest Bevin, Menteri Luar Negeri Prancis Robert Schuman, dan tamu lain.",
      ),
    ).toEqual([
      ["Ernest Bevin", "Menteri Luar Negeri @ country:GB"],
      ["Robert Schuman", "Menteri Luar Negeri @ country:FR"],
    ]);
  });
  it("have offsets that reproduce their words", () => {
    const doc = docOf("Gubernur Bank Indonesia (BI) Perry Warjiyo menjelaskan kebijakan itu.");
    const [person] = doc.entities.filter((e) => e.type === "person");
    const [role] = person?.type === "person" ? person.roles : [];
    expect(doc.article.text.slice(role?.start, role?.end)).toContain("Gubernur");
    expect(role?.organisation).toMatch(/^organisation:/);
  });
});

describe("mentions by office", () => {
  it("mean the last person of that office", () => {
    const doc = docOf("Menteri Luar Negeri Rusia Sergei Lavrov tiba kemarin. Menteri itu langsung menuju istana.");
    expect(mentionsOf(doc, "role")).toEqual(["Menteri itu → person:sergei-lavrov"]);
    const english = docOf("Foreign Minister Sergei Lavrov arrived. The minister left at noon.", "en");
    expect(mentionsOf(english, "role")).toEqual(["The minister → person:sergei-lavrov"]);
  });
  it("are none where nobody holds the office", () => {
    expect(mentionsOf(docOf("Menteri itu tidak hadir di Jakarta bersama Budi Santoso."), "role")).toEqual([]);
  });
});

describe("pronouns", () => {
  it("at the head of a sentence mean the person the sentence before is about", () => {
    const doc = docOf("Budi Santoso lahir di Malang. Ia kemudian pindah ke Surabaya.");
    expect(mentionsOf(doc, "pronoun")).toEqual(["Ia → person:budi-santoso"]);
  });
  it("are left alone where nobody was named", () => {
    expect(mentionsOf(docOf("Hujan turun di Malang. Ia pindah ke Surabaya."), "pronoun")).toEqual([]);
  });
});
