// Command line → what is asked for, and an exit code: 0 done, 1 nothing usable was read, 2 wrong usage.
import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { BUILD_DEFAULTS, type BuildOptions, build } from "./build.ts";
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

// The reader of a pipe has left (simpul … | head): nothing more to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof NotAGraphError) process.stderr.write(`error: --out ${error.message}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : WRONG_USAGE;
}
