// Places: what the tagger takes for one; countries among them are the country recogniser's.
import type { Candidate } from "../model/index.ts";
import type { Recogniser } from "./recogniser.ts";

export const place: Recogniser = {
  type: "place",
  find: (_doc, tagged) =>
    tagged
      .filter((span) => span.tag === "LOC")
      .map(({ start, end, score }): Candidate => ({ type: "place", start, end, score })),
};
