// Command line → what is asked for, and an exit code: 0 done, 1 nothing usable was read, 2 wrong usage.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { BUILD_DEFAULTS, type BuildOptions, build, watchAndBuild } from "./build.ts";
import { UsageError } from "./built.ts";
import { DIFF_DEFAULTS, type DiffOptions, printDiff } from "./diff.ts";
import { EXPORT_DEFAULTS, type ExportOptions, exportGraph, FORMATS } from "./export.ts";
import { EXTRACT_DEFAULTS, type ExtractOptions, extract } from "./extract.ts";
import { FETCH_DEFAULTS, type FetchOptions, fetchArticles } from "./fetch/index.ts";
import { formatIn } from "./format.ts";
import { NotAGraphError } from "./output.ts";
import { TAGGERS } from "./tagger.ts";

const NOTHING_READ = 1;
const WRONG_USAGE = 2;
const exitCode = (articles: number): number => (articles > 0 ? 0 : NOTHING_READ);

const PATHS = "files, folders and patterns; - reads standard input";

const MODEL = "for --tagger transformers: folder of a token-classification model in ONNX";
const HUB = "let --model name a model of the Hugging Face hub, which is downloaded";
const THREADS = "threads that extract; with few articles one does";
const TIME_LIMIT = "longest that an article may take; what takes longer is left out with a notice";
const CACHE = "where extracted articles are remembered";
const NO_CACHE = "extract every article anew and remember none";
const taggerOption = (): Option =>
  new Option("--tagger <tagger>", "what finds names").choices(TAGGERS).default(TAGGERS[0]);

const program = new Command("simpul")
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .addHelpText("after", "\nExit codes: 0 done, 1 nothing usable was read, 2 wrong usage.");

program
  .command("extract")
  .description("print what each article names and quotes, one JSON object a line")
  .argument("<path...>", PATHS)
  .option("--format <extension>", "what standard input holds", formatIn, EXTRACT_DEFAULTS.format)
  .option("--cache <folder>", CACHE, EXTRACT_DEFAULTS.cache)
  .option("--no-cache", NO_CACHE)
  .option("--threads <count>", THREADS, threadsIn, EXTRACT_DEFAULTS.threads)
  .option("--time-limit <seconds>", TIME_LIMIT, limitIn, EXTRACT_DEFAULTS.timeLimit)
  .addOption(taggerOption())
  .option("--model <folder>", MODEL)
  .option("--hub", HUB)
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (paths: string[], options: ExtractOptions) => {
    process.exitCode = exitCode(await extract(paths, options));
  });

program
  .command("build")
  .description("write the graph that the explorer opens")
  .argument("[path...]", PATHS, [...BUILD_DEFAULTS.paths])
  .option("--out <folder>", "where the graph goes; a graph that is there is replaced", BUILD_DEFAULTS.out)
  .option("--corrections <file>", "merges, splits, renames to apply", BUILD_DEFAULTS.corrections)
  .option("--format <extension>", "what standard input holds", formatIn, BUILD_DEFAULTS.format)
  .option("--watch", "build again when something in the paths changes, until Ctrl+C", BUILD_DEFAULTS.watch)
  .option("--cache <folder>", CACHE, BUILD_DEFAULTS.cache)
  .option("--no-cache", NO_CACHE)
  .option("--threads <count>", THREADS, threadsIn, BUILD_DEFAULTS.threads)
  .option("--time-limit <seconds>", TIME_LIMIT, limitIn, BUILD_DEFAULTS.timeLimit)
  .addOption(taggerOption())
  .option("--model <folder>", MODEL)
  .option("--hub", HUB)
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (paths: string[], options: BuildOptions) => {
    process.exitCode = exitCode(await (options.watch ? watchAndBuild : build)(paths, options));
  });

program
  .command("export")
  .description("write a graph, or the entities chosen of one, in another format")
  .argument("[path...]", "articles to build it from; without any, --graph is read")
  .addOption(new Option("--format <format>", "the format").choices(FORMATS).makeOptionMandatory())
  .option("--entities <ids>", "ids of entities, by commas: these alone", idsIn)
  .option("--out <file>", "where it goes (default: standard output)")
  .option("--graph <folder>", "a graph that build wrote", EXPORT_DEFAULTS.graph)
  .option("--corrections <file>", "merges, splits, renames to apply to articles", EXPORT_DEFAULTS.corrections)
  .option("--cache <folder>", CACHE, EXPORT_DEFAULTS.cache)
  .option("--no-cache", NO_CACHE)
  .option("--language <language>", "language of labels: en or id", EXPORT_DEFAULTS.language)
  .option("--page <file>", "for html: the explorer without its data", EXPORT_DEFAULTS.page)
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (paths: string[], options: ExportOptions) => {
    process.exitCode = exitCode(await exportGraph(paths, options));
  });

program
  .command("diff")
  .description("print what is new, gone, stronger or weaker in a graph")
  .argument("<old>", "folder of a graph that build wrote")
  .argument("<new>", "folder of another")
  .option("--json", "print everything as JSON", DIFF_DEFAULTS.json)
  .option("--limit <count>", "most lines of each list in the text", countIn, DIFF_DEFAULTS.limit)
  .action(async (before: string, after: string, options: DiffOptions) => printDiff(before, after, options));

program
  .command("fetch")
  .description("read live pages into Markdown files, or lines of JSON without --out")
  .argument("[url...]", "pages of articles")
  .option("--feed <url>", "an RSS or Atom feed whose pages are read; may be repeated", listed, [])
  .option("--out <folder>", "where the files go; pages that are there are not asked for again")
  .option("--limit <count>", "most pages of each feed", countIn, FETCH_DEFAULTS.limit)
  .option("--delay <seconds>", "pause between two requests to a host", secondsIn, FETCH_DEFAULTS.delay)
  .option("--timeout <seconds>", "longest wait for an answer", secondsIn, FETCH_DEFAULTS.timeout)
  .option("--contact <words>", "your address or page, told to every host")
  .option("--allow-host <host>", "name or name:port that may be private, with any port; may be repeated", listed, [])
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (urls: string[], options: FetchOptions) => {
    process.exitCode = exitCode(await fetchArticles(urls, options));
  });

function listed(word: string, before: readonly string[]): string[] {
  return [...before, word];
}

function secondsIn(text: string): number {
  if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(text)) throw new InvalidArgumentError("It is a number of seconds.");
  return Number(text);
}

function threadsIn(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("It is a number from 1 to 999.");
  return Number(text);
}

function limitIn(text: string): number {
  const seconds = secondsIn(text);
  if (seconds === 0) throw new InvalidArgumentError("It is more than nothing.");
  return seconds;
}

function idsIn(list: string): string[] {
  return list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function countIn(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is no count.");
  return Number(text);
}

// The reader of a pipe has left (simpul … | head): nothing more to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof NotAGraphError) process.stderr.write(`error: --out ${error.message}\n`);
  else if (error instanceof UsageError) process.stderr.write(`error: ${error.message}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : WRONG_USAGE;
}
