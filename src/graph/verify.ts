// KnowledgeGraph → the same graph, or an error: every offset must reproduce what it is said to show.
import type {
  ArticleRecord,
  Evidence,
  GraphEntity,
  GraphLink,
  KnowledgeGraph,
  Overview,
  Span,
} from "../model/index.ts";

export type VerifyCode =
  | "span-outside"
  | "span-empty"
  | "span-splits-character"
  | "unknown-entity"
  | "mention-text"
  | "role-text"
  | "place-text"
  | "evidence-outside-scope"
  | "evidence-names-nobody"
  | "quote-differs"
  | "link-without-evidence";

/** A programmer's error: some step gave an offset that does not show what it should. Nothing may be built on it. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
  readonly code: VerifyCode;
  /** Id of the article; for a link without evidence, the link's. */
  readonly article: string;
  readonly span: Span;

  constructor(code: VerifyCode, article: string, span: Span, what: string) {
    super(`${code}: ${what} at ${span.start}–${span.end} of “${article}”`);
    this.code = code;
    this.article = article;
    this.span = span;
  }
}

/** @throws {VerifyError} at the first offset that does not hold */
export function verify(graph: KnowledgeGraph): KnowledgeGraph {
  for (const _ of verified(graph, graph.records));
  return graph;
}

/**
 * The records, each as soon as it is verified; what all of them together must show, after the last.
 * @throws {VerifyError} at the first offset that does not hold
 */
export function* verified(
  { entities, links }: Pick<Overview, "entities" | "links">,
  records: Iterable<ArticleRecord>,
): Generator<ArticleRecord> {
  const names = new Map(entities.map((entity) => [entity.id, namesOf(entity)]));
  const shown = new Uint8Array(links.length);
  for (const record of records) {
    verifySpans(record);
    verifyTexts(record, names);
    verifyPlaces(record);
    const mentions = new Set(record.mentions.map(({ entity, start, end }) => placeKey(entity, { start, end })));
    for (const evidence of record.evidence) {
      const link = links[evidence.link];
      if (!link)
        throw new VerifyError(
          "link-without-evidence",
          record.id,
          evidence,
          `evidence for link ${evidence.link}, which is not there`,
        );
      verifyEvidence(record, evidence, link, mentions);
      shown[evidence.link] = 1;
    }
    yield record;
  }
  links.forEach(({ id }, index) => {
    if (shown[index] === 0)
      throw new VerifyError("link-without-evidence", id, { start: 0, end: 0 }, "no article shows it");
  });
}

/** Names as `normalised`, and all in one line of words: " sergei lavrov | lavrov ". */
interface Names {
  readonly whole: ReadonlySet<string>;
  readonly words: string;
}

function namesOf({ label, aliases }: GraphEntity): Names {
  const names = [label, ...aliases].map(normalised);
  return { whole: new Set(names), words: ` ${names.map(spaced).join(" | ")} ` };
}

/** Runs of white space and case aside: a name may be parted by a line's end. */
const normalised = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").toLowerCase();
const spaced = (name: string): string => name.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ");

/** A whole name, or whole words of one: an event is mentioned by the noun its label begins with. */
const isNameOf = (text: string, { whole, words }: Names): boolean =>
  whole.has(text) || (/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$/u.test(text) && words.includes(` ${spaced(text)} `));

const placeKey = (entity: string, { start, end }: Span): string => `${start}-${end} ${entity}`;

function verifySpans(record: ArticleRecord): void {
  const filled = [
    ...record.sentences,
    ...record.aside,
    ...record.mentions,
    ...record.quotes,
    ...record.roles,
    ...(record.places ?? []),
    ...record.evidence,
  ];
  for (const span of filled) {
    inside(record, span);
    if (span.start >= span.end) throw new VerifyError("span-empty", record.id, span, "a span that holds nothing");
  }
  for (const { source, target } of record.evidence) {
    inside(record, source);
    inside(record, target);
  }
}

function inside({ id, text }: ArticleRecord, span: Span): void {
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) {
    throw new VerifyError("span-outside", id, span, `a span outside the text of ${text.length}`);
  }
  for (const at of [start, end]) {
    if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) {
      throw new VerifyError("span-splits-character", id, span, "a span that ends inside a character");
    }
  }
}

function verifyTexts(record: ArticleRecord, names: ReadonlyMap<string, Names>): void {
  const at = ({ start, end }: Span): string => record.text.slice(start, end);
  for (const mention of record.mentions) {
    const known = names.get(mention.entity);
    if (!known)
      throw new VerifyError("unknown-entity", record.id, mention, `“${mention.entity}”, which is not in the graph,`);
    if (mention.as === "name" && !isNameOf(normalised(at(mention)), known)) {
      throw new VerifyError("mention-text", record.id, mention, `“${at(mention)}”, no name of ${mention.entity},`);
    }
  }
  for (const role of record.roles) {
    const words = normalised(at(role));
    if (
      !normalised(role.label)
        .split(" ")
        .every((word) => words.includes(word))
    ) {
      throw new VerifyError("role-text", record.id, role, `“${at(role)}”, which is not “${role.label}”,`);
    }
  }
}

function verifyPlaces({ id, text, places = [] }: ArticleRecord): void {
  for (const place of places) {
    const words = text.slice(place.start, place.end);
    if (normalised(words) !== normalised(place.label))
      throw new VerifyError("place-text", id, place, `“${words}”, which is not “${place.label}”,`);
  }
}

/** Both ends stand inside the evidence (a quote's speaker beside it), and each is a mention of the entity it shows, or empty. */
function verifyEvidence(
  record: ArticleRecord,
  evidence: Evidence,
  link: GraphLink,
  mentions: ReadonlySet<string>,
): void {
  const { source, target, scope } = evidence;
  const holds = (span: Span): boolean => evidence.start <= span.start && span.end <= evidence.end;
  if (!(scope === "quote" || holds(source)) || !holds(target)) {
    throw new VerifyError(
      "evidence-outside-scope",
      record.id,
      evidence,
      `evidence of ${link.id} with an end outside it`,
    );
  }
  const isNamed = (span: Span, entity: string): boolean =>
    span.start === span.end || mentions.has(placeKey(entity, span));
  const isRole = (span: Span): boolean =>
    record.roles.some((role) => role.start === span.start && role.end === span.end);
  if (!isNamed(source, link.source) || !(link.kind === "role" ? isRole(target) : isNamed(target, link.target))) {
    throw new VerifyError(
      "evidence-names-nobody",
      record.id,
      evidence,
      `evidence of ${link.id} whose marks are no mention of it`,
    );
  }
  if (scope !== "quote") return;
  const quote = record.quotes[evidence.quote ?? -1];
  if (quote?.start !== evidence.start || quote.end !== evidence.end || quote.speaker !== link.source) {
    throw new VerifyError("quote-differs", record.id, evidence, `evidence of ${link.id} that is not its quote`);
  }
}
