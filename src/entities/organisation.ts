// Organisations: what the tagger takes for one, and what stands in brackets after it ("Komisi Pemberantasan Korupsi (KPK)").
import type { Candidate } from "../model/index.ts";
import type { Recogniser } from "./recogniser.ts";

export const organisation: Recogniser = {
  type: "organisation",
  find: (_doc, tagged) =>
    tagged
      .filter((span) => span.tag === "ORG")
      .map(({ start, end, score }): Candidate => ({ type: "organisation", start, end, score })),
};
