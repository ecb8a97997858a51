// The little of the peers that is used here; they are installed for `npm run bench` alone, and types are checked without them.
declare module "compromise" {
  interface Terms {
    out(format: "array"): string[];
  }
  interface View {
    people(): Terms;
    places(): Terms;
    organizations(): Terms;
  }
  export default function nlp(text: string): View;
}

declare module "wink-nlp" {
  interface Entities {
    out(): string[];
  }
  export default function winkNLP(model: unknown): { readDoc(text: string): { entities(): Entities } };
}

declare module "wink-eng-lite-web-model" {
  const model: unknown;
  export default model;
}
