// Entities out of a KnowledgeGraph → a dossier to read: who they are, what they say, what is said of them, with sources.
import type { ArticleInfo, EntityType, GraphEntity, GraphLink, KnowledgeGraph, Span } from "../model/index.ts";
import { webAddress } from "./address.ts";
import { labelOf, period } from "./network.ts";
import { WriteError, type WriteOptions, type Writer } from "./writer.ts";

/** Most ties and quotes of a kind in a dossier: the strongest ties, the first quotes. */
const MOST = 25;

interface Words {
  readonly types: Readonly<Record<EntityType, string>>;
  readonly aliases: string;
  readonly mentions: (count: number) => string;
  readonly articles: (count: number) => string;
  readonly roles: string;
  readonly together: string;
  readonly togetherNote: string;
  readonly sentences: (count: number) => string;
  readonly events: string;
  readonly says: string;
  readonly saidOf: string;
  readonly unknownSpeaker: string;
  readonly more: string;
  readonly sources: string;
}

const counted = (noun: string) => (count: number) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const WORDS: Readonly<Record<"en" | "id", Words>> = {
  en: {
    types: { person: "Person", country: "Country", organisation: "Organisation", event: "Event" },
    aliases: "Also named",
    mentions: counted("mention"),
    articles: counted("article"),
    roles: "Roles",
    together: "Named together with",
    togetherNote: "In one sentence or paragraph. That shows no relation; the sentence does, if there is one.",
    sentences: counted("sentence"),
    events: "Events and who took part",
    says: "Says",
    saidOf: "Said about it",
    unknownSpeaker: "speaker not named",
    more: "more",
    sources: "Sources",
  },
  id: {
    types: { person: "Orang", country: "Negara", organisation: "Organisasi", event: "Peristiwa" },
    aliases: "Disebut juga",
    mentions: (count) => `${count} penyebutan`,
    articles: (count) => `${count} artikel`,
    roles: "Jabatan",
    together: "Disebut bersama",
    togetherNote:
      "Dalam satu kalimat atau paragraf. Itu bukan bukti hubungan; kalimatnyalah yang menunjukkannya, bila ada.",
    sentences: (count) => `${count} kalimat`,
    events: "Peristiwa dan pesertanya",
    says: "Yang dikatakan",
    saidOf: "Yang dikatakan tentangnya",
    unknownSpeaker: "pembicara tidak disebut",
    more: "lagi",
    sources: "Sumber",
  },
};

export const markdown: Writer = {
  id: "markdown",
  name: "Markdown",
  extension: "md",
  mime: "text/markdown",
  scope: "chosen",
  write(graph, options) {
    const chosen = new Set(options.entities);
    const entities = graph.entities.filter(({ id }) => chosen.has(id));
    if (entities.length === 0) throw new WriteError("A dossier needs the id of at least one entity of the graph.");
    return entities.map((entity) => new Dossier(graph, entity, options).text()).join("\n");
  },
};

/** One entity's dossier; it numbers its sources as they are cited. */
class Dossier {
  readonly #graph: KnowledgeGraph;
  readonly #entity: GraphEntity;
  readonly #words: Words;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #cited: number[] = [];

  constructor(graph: KnowledgeGraph, entity: GraphEntity, options: WriteOptions) {
    this.#graph = graph;
    this.#entity = entity;
    this.#words = options.language === "id" ? WORDS.id : WORDS.en;
    this.#labels = new Map(graph.entities.map((other) => [other.id, labelOf(other, options)]));
  }

  text(): string {
    const words = this.#words;
    const body = [
      ...this.#head(),
      ...section(words.roles, this.#roles()),
      ...section(words.events, this.#events()),
      ...section(words.together, this.#ties(), words.togetherNote),
      ...section(
        words.says,
        this.#quotes((speaker) => speaker === this.#entity.id),
      ),
      ...section(
        words.saidOf,
        this.#quotes((_, about) => about.includes(this.#entity.id)),
      ),
    ];
    const sources = this.#cited.map((index, at) => `${at + 1}. ${this.#source(index)}`);
    return `${[...body, ...section(words.sources, sources)].join("\n")}\n`;
  }

  #label(id: string): string {
    return plain(this.#labels.get(id) ?? id);
  }

  #other(link: GraphLink): string {
    return link.source === this.#entity.id ? link.target : link.source;
  }

  #head(): string[] {
    const { id, type, kind, date, place, aliases, mentions, articles } = this.#entity;
    const { first, last } = period(articles, this.#graph.articles);
    const words = this.#words;
    const where = place && plain(place.label);
    const known = [words.types[type], kind, date, where, words.mentions(mentions), words.articles(articles.length)];
    const span = first === "" ? [] : [first === last ? first : `${first} – ${last}`];
    return [
      `# ${this.#label(id)}`,
      "",
      [...known.filter((fact) => fact), ...span].join(" · "),
      ...(aliases.length === 0 ? [] : ["", `${words.aliases}: ${aliases.map(plain).join(", ")}`]),
    ];
  }

  #roles(): string[] {
    return this.#links((link) => link.kind === "role").map((link) => {
      return `- ${(link.labels ?? []).map(plain).join(", ")} – ${this.#label(this.#other(link))} ${this.#evidence(link)}`;
    });
  }

  #events(): string[] {
    const taken = this.#links((link) => link.kind === "participant");
    return this.#most(taken.map((link) => () => `- ${this.#label(this.#other(link))}: ${this.#evidence(link)}`));
  }

  #ties(): string[] {
    const ties = this.#links((link) => link.kind === "comention");
    return this.#most(
      ties.map((link) => () => {
        return `- **${this.#label(this.#other(link))}** – ${this.#words.sentences(link.sentences)}, ${this.#words.articles(link.articles.length)}: ${this.#evidence(link)}`;
      }),
    );
  }

  #quotes(wanted: (speaker: string | null, about: readonly string[]) => boolean): string[] {
    const found = this.#graph.records.flatMap((record, article) =>
      record.quotes
        .filter(({ speaker, about }) => wanted(speaker, about))
        .map(({ speaker, start, end }) => () => {
          const who = speaker === null ? this.#words.unknownSpeaker : this.#label(speaker);
          return `- ${this.#cite(article, { start, end })} – ${who}`;
        }),
    );
    return this.#most(found);
  }

  /** Written only if shown, so that no source is numbered that isn't cited. */
  #most(lines: readonly (() => string)[]): string[] {
    const rest = lines.length - MOST;
    return [...lines.slice(0, MOST).map((line) => line()), ...(rest > 0 ? [`- … ${rest} ${this.#words.more}`] : [])];
  }

  #links(wanted: (link: GraphLink) => boolean): GraphLink[] {
    const { id } = this.#entity;
    return this.#graph.links.filter((link) => (link.source === id || link.target === id) && wanted(link));
  }

  /** The first sentence that shows a link. */
  #evidence(link: GraphLink): string {
    const number = this.#graph.links.indexOf(link);
    for (const article of link.articles) {
      const shown = this.#graph.records[article]?.evidence.filter((evidence) => evidence.link === number) ?? [];
      const best = shown.find(({ scope }) => scope === "sentence") ?? shown[0];
      if (best) return this.#cite(article, best);
    }
    return "";
  }

  #cite(article: number, { start, end }: Span): string {
    const known = this.#cited.indexOf(article);
    const number = known < 0 ? this.#cited.push(article) : known + 1;
    return `“${plain(this.#graph.records[article]?.text.slice(start, end) ?? "")}” \\[${number}\\]`;
  }

  #source(index: number): string {
    const { title, source, date, url }: Partial<ArticleInfo> = this.#graph.articles[index] ?? {};
    const address = webAddress(url ?? "");
    const known = [title && `“${plain(title)}”`, source && plain(source), date, address && `<${address}>`];
    return known.filter((part) => part).join(", ");
  }
}

const section = (title: string, lines: readonly string[], note = ""): string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...(note === "" ? [] : [`*${note}*`, ""]), ...lines];

/** Article text as text: one line, in which no character is markup, a link, a mention or HTML. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
