// Cypher → parsed by Neo4j's published grammar; strings hold what the articles say and end where they should.
import { CypherLexer, CypherParser } from "@neo4j-cypher/antlr4";
import antlr4 from "antlr4";
import { describe, expect, it } from "vitest";
import { cypher } from "../../../src/write/cypher.ts";
import { GRAPH, HARM } from "./graph.ts";

const text = cypher.write(GRAPH, {}) as string;

/** Neo4j replaces codes before anything else, wherever they stand; a doubled backslash is passed over. */
const withoutCodes = (source: string): string =>
  source.replace(/\\(?:u+([0-9a-fA-F]{4})|[\s\S])/g, (pair, code?: string) =>
    code === undefined ? pair : String.fromCharCode(Number.parseInt(code, 16)),
  );

interface Token {
  readonly kind: "string" | "word";
  readonly value: string;
}

const ESCAPES = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["b", "\b"],
  ["f", "\f"],
]);

/** Strict: a character that is none of these outside a string, or an escape that Cypher has not, throws. */
function tokens(source: string): Token[] {
  const found: Token[] = [];
  const pattern = /'((?:[^'\\]|\\[\\'"nrtbf])*)'|([A-Za-z_]\w*|-?\d+(?:\.\d+)?|[[\]{}():,.;=<>\-+]|\s+)/y;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match) throw new Error(`No token at ${source.slice(at, at + 60)}`);
    const [, string, word] = match;
    if (string !== undefined) {
      found.push({ kind: "string", value: string.replace(/\\(.)/g, (_, c: string) => ESCAPES.get(c) ?? c) });
    } else if (word?.trim()) found.push({ kind: "word", value: word });
  }
  return found;
}

describe("cypher", () => {
  const all = tokens(withoutCodes(text));
  const words = all.filter(({ kind }) => kind === "word").map(({ value }) => value);
  const strings = all.filter(({ kind }) => kind === "string").map(({ value }) => value);

  it("keeps every word of an article inside a string, as it was", () => {
    for (const harm of HARM) expect(strings).toContain(harm);
    expect(words).not.toContain("DELETE");
    expect(words).not.toContain("DETACH");
  });
  it("has one statement for each kind of node and relationship, after its constraints", () => {
    const statements = text.split(/;\n/).filter((statement) => statement !== "");
    expect(
      statements
        .slice(0, 3)
        .every((statement) =>
          /^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:\w+\) REQUIRE n\.id IS UNIQUE$/.test(statement),
        ),
    ).toBe(true);
    expect(statements.slice(3).every((statement) => statement.startsWith("UNWIND ["))).toBe(true);
    for (const name of [
      "Person",
      "Country",
      "Event",
      "MENTIONED_WITH",
      "SPOKE_ABOUT",
      "HAD_PARTICIPANT",
      "HELD_ROLE",
      "NAMED_IN",
      "QUOTED_IN",
      "SAID",
      "ABOUT",
    ])
      expect(words).toContain(name);
  });
  it("is what Neo4j's grammar takes", () => {
    const errors: string[] = [];
    for (const statement of text.split(/;\n/).filter((part) => part.startsWith("UNWIND"))) {
      const lexer = new CypherLexer(new antlr4.InputStream(statement));
      const parser = new CypherParser(new antlr4.CommonTokenStream(lexer));
      const listener = Object.assign(new antlr4.error.ErrorListener(), {
        syntaxError: (_recognizer: unknown, _symbol: unknown, line: number, column: number, message: string) =>
          errors.push(`${line}:${column} ${message}`),
      });
      for (const part of [lexer, parser]) {
        part.removeErrorListeners();
        part.addErrorListener(listener);
      }
      parser.cypher();
    }
    expect(errors).toEqual([]);
  });
  it("writes at most 500 rows in a statement", () => {
    const [ana] = GRAPH.entities;
    if (!ana) throw new Error("The graph has no entity.");
    const entities = Array.from({ length: 1001 }, (_, n) => ({ ...ana, id: `person:${n}` }));
    const many = cypher.write({ ...GRAPH, entities, links: [], records: [], articles: [] }, {}) as string;
    expect(many.match(/SET n:Person/g)).toHaveLength(3);
  });
});
