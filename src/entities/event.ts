// Events: happenings that the text names with a noun phrase.
import type { Recogniser } from "./recogniser.ts";

export const event: Recogniser = { type: "event", find: () => [] };
