// What the test of Cypher uses of two packages that come without types.
declare module "antlr4" {
  class InputStream {
    constructor(text: string);
  }
  class CommonTokenStream {
    constructor(lexer: object);
  }
  class ErrorListener {}
  const antlr4: {
    readonly InputStream: typeof InputStream;
    readonly CommonTokenStream: typeof CommonTokenStream;
    readonly error: { readonly ErrorListener: typeof ErrorListener };
  };
  export default antlr4;
}

declare module "@neo4j-cypher/antlr4" {
  interface Recognizer {
    removeErrorListeners(): void;
    addErrorListener(listener: object): void;
  }
  export class CypherLexer implements Recognizer {
    constructor(input: object);
    removeErrorListeners(): void;
    addErrorListener(listener: object): void;
  }
  export class CypherParser implements Recognizer {
    constructor(tokens: object);
    removeErrorListeners(): void;
    addErrorListener(listener: object): void;
    cypher(): object;
  }
}
