// The text of a corrections file → its rules, each with its line, and notices for what is no rule. See docs/corrections.md.
import * as v from "valibot";
import { type Correction, ENTITY_TYPES, type Notice, type PlacedCorrection } from "../model/index.ts";

const Id = v.pipe(v.string(), v.regex(/^(?:person|country|organisation|event):[^|\s]+$/, "is no entity id"));
const Words = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));
const Ids = (least: number) => v.pipe(v.array(Id), v.minLength(least, `names fewer than ${least}`));

const Rule = v.variant("do", [
  v.object({ do: v.literal("merge"), entities: Ids(1), into: Id }),
  v.object({ do: v.literal("split"), entity: Id, articles: v.pipe(v.array(v.string()), v.minLength(1)), label: Words }),
  v.object({ do: v.literal("not-the-same"), entities: Ids(2) }),
  v.object({ do: v.literal("rename"), entity: Id, label: Words }),
  v.object({ do: v.literal("retype"), entity: Id, type: v.picklist(ENTITY_TYPES) }),
  v.object({ do: v.literal("hide"), entity: Id }),
  v.object({ do: v.literal("attribute"), article: Words, quote: Words, speaker: v.nullable(Id) }),
]);

const File = v.object({ version: v.literal(1), corrections: v.array(v.unknown()) });

export interface ParsedCorrections {
  readonly corrections: readonly PlacedCorrection[];
  readonly notices: readonly Notice[];
}

/**
 * Checks a parsed file. A rule that is malformed becomes a notice `bad-correction`, the others stand.
 * @param place where the nth rule stands, from 0
 */
export function parseCorrections(json: unknown, place?: (rule: number) => string): ParsedCorrections {
  const file = v.safeParse(File, json);
  if (!file.success) return { corrections: [], notices: [bad("The corrections file", file.issues[0].message)] };
  const corrections: PlacedCorrection[] = [];
  const notices: Notice[] = [];
  file.output.corrections.forEach((rule, index) => {
    const parsed = v.safeParse(Rule, rule);
    const source = place?.(index);
    const stands = { number: index + 1, ...(source === undefined ? {} : { source }) };
    if (parsed.success) corrections.push({ ...parsed.output, ...stands });
    else {
      const [{ message }] = parsed.issues;
      const where = v.getDotPath(parsed.issues[0]) ?? "the rule";
      notices.push(bad(`Correction ${index + 1} (${where})`, message, source));
    }
  });
  return { corrections, notices };
}

/** Reads a file: as `parseCorrections`, and every notice tells the line its rule begins at. */
export function readCorrections(text: string, path: string): ParsedCorrections {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { corrections: [], notices: [bad("The corrections file", `it is no JSON (${cause})`, path)] };
  }
  const lines = linesOfRules(text);
  const { corrections, notices } = parseCorrections(json, (rule) => `${path}:${lines[rule] ?? 1}`);
  return { corrections, notices: notices.map((notice) => ({ source: path, ...notice })) };
}

/** The rule alone, as a file has it. */
export function bare({ number: _, source: __, ...rule }: PlacedCorrection): Correction {
  return rule as Correction;
}

/** What the explorer saves and `simpul build` reads; one rule a line, so that a rule is found by its line. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const rules = corrections.map((rule) => `    ${JSON.stringify(rule)}`).join(",\n");
  return `{\n  "version": 1,\n  "corrections": [\n${rules}\n  ]\n}\n`;
}

const bad = (what: string, why: string, source?: string): Notice => ({
  code: "bad-correction",
  message: `${what} can't be used: ${why}. Mend it in the corrections file.`,
  ...(source === undefined ? {} : { source }),
});

/** Line, from 1, at which each element of the outermost object's list of rules begins. The text is valid JSON. */
function linesOfRules(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, at] = [1, 0, 0];
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      for (at++; text.charAt(at) !== '"' && at < text.length; at++) if (text.charAt(at) === "\\") at++;
    } else if (char === "\n") line++;
    else if (char === "{" || char === "[") {
      if (depth === 2) lines.push(line);
      depth++;
    } else if (char === "}" || char === "]") depth--;
    at++;
  }
  return lines;
}
