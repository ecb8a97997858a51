// The nouns of the house in one list: types and the closed lists they come from, nothing else.
export * from "./article.ts";
export * from "./correction.ts";
export * from "./doc.ts";
export * from "./entity.ts";
export * from "./graph.ts";
export * from "./notice.ts";
export * from "./span.ts";
