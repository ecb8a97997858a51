import { describe, expect, it } from "vitest";
import { detectLanguage, statedLanguage } from "../../../src/read/language.ts";
import { onlyArticle, reading } from "./helpers.ts";

describe("language", async () => {
  it.each([
    ["id", "id"],
    ["in_ID", "id"],
    ["id-ID", "id"],
    ["Indonesia", "id"],
    ["Bahasa Indonesia", "id"],
    ["indonesian", "id"],
    ["en-GB", "en"],
    ["English", "en"],
    ["fr", undefined],
    ["", undefined],
  ])("takes a stated %j for %s", (stated, id) => expect(statedLanguage(stated)).toBe(id));
  it("tells the languages by their function words", () => {
    expect(detectLanguage("Menteri itu mengatakan bahwa mereka akan datang dengan rombongan.")).toEqual({
      language: "id",
      sure: true,
    });
    expect(detectLanguage("The minister said that they would come with a delegation.")).toEqual({
      language: "en",
      sure: true,
    });
    expect(detectLanguage("Quarktorte mhm xyz kfj qqq").sure).toBe(false);
  });
  it("lets the stated language win over the words", async () => {
    expect((await onlyArticle("a.json", '{"lang":"en","text":"Menteri itu datang dengan rombongan."}')).language).toBe(
      "en",
    );
  });
  it("says so when the text is in no known language, and reads it all the same", async () => {
    const { articles, notices } = await reading("a.txt", "Quarktorte mhm xyz kfj qqq.");
    expect(notices.map(({ code }) => code)).toEqual(["unknown-language"]);
    expect(articles).toHaveLength(1);
  });
});
