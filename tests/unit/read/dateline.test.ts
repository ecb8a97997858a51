import { describe, expect, it } from "vitest";
import { hasDateline, outletOf } from "../../../src/read/dateline.ts";

describe("dateline", () => {
  it.each([
    ["HARIAN DISWAY - Menteri datang.", "HARIAN DISWAY"],
    ["JAKARTA, KOMPAS — Presiden datang.", "KOMPAS"],
    ["JAKARTA, KOMPAS.com - Presiden datang.", "KOMPAS.com"],
    ["Jakarta, CNN Indonesia -- Presiden datang.", "CNN Indonesia"],
    ["Jakarta (ANTARA) - Presiden datang.", "ANTARA"],
    ["TEMPO.CO, Jakarta - Presiden datang.", "TEMPO.CO"],
    ["WASHINGTON (Reuters) - The president came.", "Reuters"],
    ["WASHINGTON (Reuters) -The president came.", "Reuters"],
    ["LONDON, Oct 4 (AP) — The queen came.", "AP"],
    ["(CNN) -- The queen came.", "CNN"],
  ])("finds the outlet in %j", (body, outlet) => {
    expect(outletOf(body)).toBe(outlet);
    expect(hasDateline(body)).toBe(true);
  });
  it.each(["JAKARTA - Presiden datang.", "ERIE, Pa. — The mayor came.".toUpperCase()])(
    "knows %j for a dateline without an outlet",
    (body) => {
      expect(outletOf(body)).toBe("");
      expect(hasDateline(body)).toBe(true);
    },
  );
  it.each([
    "The minister — a farmer — came.",
    "Sebanyak 100 orang - semuanya petani - datang.",
    "Komisi itu (KPK) datang - lalu pergi.",
    "Presiden datang.",
    "",
    "KOMPAS -",
  ])("takes %j for a sentence", (body) => {
    expect(outletOf(body)).toBe("");
    expect(hasDateline(body)).toBe(false);
  });
});
