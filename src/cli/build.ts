// `simpul build [PATH…]`: articles → the folder the explorer loads.
import { readFile } from "node:fs/promises";
import { type ParsedCorrections, readCorrections } from "../graph/index.ts";
import { buildGraph } from "../pipeline.ts";
import { explorerFiles } from "../write/explorer.ts";
import { itemsIn } from "./articles.ts";
import { type NoticeOptions, noticePrinter, wantsProgress } from "./notices.ts";
import { assertReplaceable, recover, replaceGraph } from "./output.ts";

export interface BuildOptions extends NoticeOptions {
  readonly out: string;
  /** A file of corrections; it need not exist. */
  readonly corrections: string;
}

export const BUILD_DEFAULTS = {
  paths: ["data/articles"],
  out: "public/graph",
  corrections: "data/corrections.json",
} as const;

/** @returns how many articles are in the graph; with none the old graph stays. */
export async function build(paths: readonly string[], options: BuildOptions): Promise<number> {
  await recover(options.out);
  await assertReplaceable(options.out);
  const { corrections, notices } = await correctionsIn(options.corrections);
  const graph = await buildGraph(itemsIn(paths, wantsProgress(options)), { corrections });
  [...notices, ...graph.notices].forEach(noticePrinter(options));
  const { articles, entities, links } = graph;
  if (articles.length === 0) return 0;
  await replaceGraph(options.out, explorerFiles(graph));
  if (wantsProgress(options)) {
    process.stderr.write(
      `${options.out}: ${articles.length} articles, ${entities.length} entities, ${links.length} links\n`,
    );
  }
  return articles.length;
}

/** The corrections in a file; none when there is no file. */
export async function correctionsIn(path: string): Promise<ParsedCorrections> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return { corrections: [], notices: [] };
  }
  return readCorrections(text, path);
}
