import { expect, test } from "vitest";
import { embedCode, fullAddress, isEmbedded } from "../../../src/view/embed.ts";

test("the page is embedded when its address says so", () => {
  expect(isEmbedded("?embed")).toBe(true);
  expect(isEmbedded("?a=1&embed=1")).toBe(true);
  expect(isEmbedded("")).toBe(false);
  expect(isEmbedded("?embedded")).toBe(false);
});

test("the whole explorer is on the same view", () => {
  expect(fullAddress("https://a.example/x/?embed#e=country:ID")).toBe("https://a.example/x/#e=country:ID");
});

test("the code embeds the view and lets no name out of its attribute", () => {
  const code = embedCode('https://a.example/x/#e=person:"a"&hide=event', '"><script>alert(1)</script>');
  expect(code).toContain('src="https://a.example/x/?embed#e=person:%22a%22&amp;hide=event"');
  expect(code).not.toContain("<script");
  expect(code.match(/"/g)?.length).toBe(code.split('="').length * 2 - 2);
});
