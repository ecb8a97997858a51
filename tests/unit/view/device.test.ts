import { describe, expect, it } from "vitest";
import { preferredLanguage } from "../../../src/view/device.ts";

describe("the language of the interface, by the browser's", () => {
  it("is the first that the interface speaks", () => {
    expect(preferredLanguage(["fr-FR", "en-US", "id"])).toBe("en");
    expect(preferredLanguage(["ID-id", "en"])).toBe("id");
  });

  it("is Indonesian where it speaks none", () => {
    expect(preferredLanguage(["de", "ja"])).toBe("id");
    expect(preferredLanguage([])).toBe("id");
  });
});
