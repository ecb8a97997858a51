// `npm run bench -- [--articles PATH] [--archive FILE]` → speed beside the peers, and a big build; printed, and kept in bench/results.
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { archive } from "./archive.ts";
import { layouts } from "./layout.ts";
import { speed } from "./speed.ts";
import { tagger } from "./tagger.ts";
import { threads } from "./threads.ts";

const program = new Command("npm run bench --")
  .description("Measures extraction against its peers, and, if asked, the build of an archive.")
  .option("--articles <path>", "folder or file with English articles", "data/articles")
  .option("--words <number>", "how many words to read in each round", Number, 60_000)
  .option("--rounds <number>", "rounds that count", Number, 5)
  .option("--archive <file>", "NDJSON (.gz) to build a graph of")
  .option("--layout", "lay out 20,000 names and 100,000 links, beside plain ForceAtlas2")
  .option("--threads <file>", "extract this with one thread and with all")
  .option("--no-speed", "leave the comparison out")
  .option("--no-tagger", "leave out what the tagger saves by skipping words")
  .option("--labels <folder>", "labelled sets, to measure what the skipping costs")
  .parse();
const options = program.opts<{
  articles: string;
  words: number;
  rounds: number;
  archive?: string;
  layout?: boolean;
  threads?: string;
  speed: boolean;
  tagger: boolean;
  labels?: string;
}>();

/** What takes long is repeated less often. */
const FEW_ROUNDS = 3;

const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`);
const date = new Date().toISOString();
const results = {
  date,
  machine,
  ...(options.speed ? { speed: await speed(options) } : {}),
  ...(options.tagger ? { tagger: await tagger(options) } : {}),
  ...(options.layout ? { layout: layouts({ names: 20_000, lines: 100_000, rounds: FEW_ROUNDS }) } : {}),
  ...(options.threads === undefined ? {} : { threads: threads(options.threads, cpus().length, FEW_ROUNDS) }),
  ...(options.archive === undefined ? {} : { archive: await archive(options.archive) }),
};

const folder = resolve(import.meta.dirname, "../results");
await mkdir(folder, { recursive: true });
const file = join(folder, `${date.replaceAll(":", "-")}.json`);
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`kept in ${file}`);
if (results.archive && results.archive.unaccounted !== 0) process.exitCode = 1;
