// Command line → what is asked for, and an exit code: 0 done, 1 nothing usable was read, 2 wrong usage.
import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { extract } from "./extract.ts";

const NOTHING_READ = 1;
const WRONG_USAGE = 2;

const program = new Command("simpul").description(manifest.description).version(manifest.version).exitOverride();

program
  .command("extract")
  .description("Print what each article names and quotes, one JSON object a line")
  .argument("<path...>", "files and folders; - reads NDJSON from stdin")
  .option("--json", "notices as NDJSON on stderr", false)
  .option("--quiet", "no notices, no progress", false)
  .action(async (paths: string[], options: { json: boolean; quiet: boolean }) => {
    process.exitCode = (await extract(paths, options)) > 0 ? 0 : NOTHING_READ;
  });

// The reader of a pipe has left (simpul … | head): nothing more to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
}
