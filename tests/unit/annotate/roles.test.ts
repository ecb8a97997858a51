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
