// `npm run bench -- [--articles PATH] [--archive FILE]` → speed beside the peers, and a big build; printed, and kept in bench/results.
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { archive } from "./archive.ts";
import { speed } from "./speed.ts";
import { tagger } from "./tagger.ts";

const program = new Command("npm run bench --")
  .description("Measures extraction against its peers, and, if asked, the build of an archive.")
  .option("--articles <path>", "folder or file with English articles", "data/articles")
  .option("--words <number>", "how many words to read in each round", Number, 60_000)
  .option("--rounds <number>", "rounds that count", Number, 5)
  .option("--archive <file>", "NDJSON (.gz) to build a graph of")
  .option("--no-speed", "leave the comparison out")
  .option("--no-tagger", "leave out what the tagger saves by skipping words")
  .option("--labels <folder>", "labelled sets, to measure what the skipping costs")
  .parse();
const options = program.opts<{
  articles: string;
  words: number;
  rounds: number;
  archive?: string;
  speed: boolean;
  tagger: boolean;
  labels?: string;
}>();

const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
console.log(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`);
const date = new Date().toISOString();
const results = {
  date,
  machine,
  ...(options.speed ? { speed: await speed(options) } : {}),
  ...(options.tagger ? { tagger: await tagger(options) } : {}),
  ...(options.archive === undefined ? {} : { archive: await archive(options.archive) }),
};

const folder = resolve(import.meta.dirname, "../results");
await mkdir(folder, { recursive: true });
const file = join(folder, `${date.replaceAll(":", "-")}.json`);
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`kept in ${file}`);
if (results.archive && results.archive.unaccounted !== 0) process.exitCode = 1;
