// The interface in English.
export const en = {
  types: { person: "People", country: "Countries", organisation: "Organisations", event: "Events" },
  type: { person: "person", country: "country", organisation: "organisation", event: "event" },
};

export type Words = typeof en;
