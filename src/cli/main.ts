// Command line → what is asked for, and an exit code: 0 done, 1 nothing usable was read, 2 wrong usage.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { BUILD_DEFAULTS, type BuildOptions, build } from "./build.ts";
import { UsageError } from "./built.ts";
import { DIFF_DEFAULTS, type DiffOptions, printDiff } from "./diff.ts";
import { EXPORT_DEFAULTS, type ExportOptions, exportGraph, FORMATS } from "./export.ts";
import { extract } from "./extract.ts";
import type { NoticeOptions } from "./notices.ts";
import { NotAGraphError } from "./output.ts";

const NOTHING_READ = 1;
const WRONG_USAGE = 2;
const exitCode = (articles: number): number => (articles > 0 ? 0 : NOTHING_READ);

const program = new Command("simpul")
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .addHelpText("after", "\nExit codes: 0 done, 1 nothing usable was read, 2 wrong usage.");

program
  .command("extract")
  .description("print what each article names and quotes, one JSON object a line")
  .argument("<path...>", "files and folders; - reads NDJSON from stdin")
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (paths: string[], options: NoticeOptions) => {
    process.exitCode = exitCode(await extract(paths, options));
  });

program
  .command("build")
  .description("write the graph that the explorer opens")
  .argument("[path...]", "files and folders; - reads NDJSON from stdin", [...BUILD_DEFAULTS.paths])
  .option("--out <folder>", "where the graph goes; a graph that is there is replaced", BUILD_DEFAULTS.out)
  .option("--corrections <file>", "merges, splits, renames to apply", BUILD_DEFAULTS.corrections)
  .option("--json", "print notices as NDJSON on stderr", false)
  .option("--quiet", "print no notices and no progress", false)
  .action(async (paths: string[], options: BuildOptions) => {
    process.exitCode = exitCode(await build(paths, options));
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
