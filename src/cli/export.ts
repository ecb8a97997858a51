// `simpul export`: a graph, or the entities chosen of one → a file in another format.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { subgraph } from "../graph/subgraph.ts";
import type { KnowledgeGraph } from "../model/index.ts";
import { buildGraph } from "../pipeline.ts";
import { WRITERS, type Writer } from "../write/index.ts";
import { itemsIn } from "./articles.ts";
import { BUILD_DEFAULTS, correctionsIn } from "./build.ts";
import { readGraph, UsageError } from "./built.ts";
import { openCache } from "./cache.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";

export interface ExportOptions extends NoticeOptions {
  readonly format: string;
  /** Ids; all when left out. */
  readonly entities?: readonly string[];
  /** Standard output when left out. */
  readonly out?: string;
  /** Folder of a built graph, read when no articles are given. */
  readonly graph: string;
  readonly corrections: string;
  /** As for a build, whose cache this is. */
  readonly cache: string | false;
  readonly language: string;
  /** `standalone.html` of a built site, for formats that need it. */
  readonly page: string;
}

export const EXPORT_DEFAULTS = {
  graph: BUILD_DEFAULTS.out,
  corrections: BUILD_DEFAULTS.corrections,
  cache: BUILD_DEFAULTS.cache,
  language: "en",
  page: "dist/standalone.html",
} as const;

export const FORMATS: readonly string[] = WRITERS.map(({ id }) => id);

/**
 * @returns how many articles the graph has.
 * @throws {UsageError} when the format, an entity, the graph or the page is not there
 */
export async function exportGraph(paths: readonly string[], options: ExportOptions): Promise<number> {
  const writer = WRITERS.find(({ id }) => id === options.format);
  if (!writer) throw new UsageError(`There is no format “${options.format}”: ${FORMATS.join(", ")}.`);
  if (writer.scope === "chosen" && !options.entities) throw new UsageError(`“${writer.id}” needs --entities.`);
  const page = writer.needsPage ? { page: await pageIn(options.page) } : {};
  const whole = paths.length > 0 ? await built(paths, options) : await readGraph(options.graph);
  if (whole.articles.length === 0) return 0;
  const graph = chosen(whole, writer, options.entities);
  const entities = options.entities ? { entities: options.entities } : {};
  await put(writer.write(graph, { language: options.language, ...entities, ...page }), options.out);
  return whole.articles.length;
}

async function built(paths: readonly string[], options: ExportOptions): Promise<KnowledgeGraph> {
  const { corrections, notices } = await correctionsIn(options.corrections);
  const cache = options.cache === false ? undefined : await openCache(options.cache);
  const items = itemsIn(paths, wantsProgress(options));
  const graph = await buildGraph(items, { corrections, ...(cache ? { cache } : {}) }).finally(cache?.close);
  [...(cache?.notices ?? []), ...notices, ...graph.notices].forEach(noticePrinter(options));
  return graph;
}

function chosen(graph: KnowledgeGraph, writer: Writer, ids: readonly string[] | undefined): KnowledgeGraph {
  if (!ids) return graph;
  const known = new Set(graph.entities.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UsageError(`The graph has no entity ${unknown.join(", ")}.`);
  return writer.scope === "graph" ? subgraph(graph, ids) : graph;
}

async function pageIn(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError(`${path} is not there: make it with “npm run build”, or name another with --page.`);
  }
}

async function put(content: string | Uint8Array, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await new Promise<void>((done, fail) => process.stdout.write(content, (error) => (error ? fail(error) : done())));
    return;
  }
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, content);
}
