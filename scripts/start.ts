// Articles → the graph, the explorer built, and a server that shows it: `npm start [-- PATH…] [--port N] [--open]`.
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { build as buildSite, preview } from "vite";
import { BUILD_DEFAULTS, build as buildGraph } from "../src/cli/build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function portOf(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("It is a number from 1 to 65535.");
}

const program = new Command("npm start --")
  .description("Builds the knowledge graph of the articles and serves the explorer.")
  .argument("[path...]", "files and folders of articles", [...BUILD_DEFAULTS.paths])
  .option("--port <number>", "where to serve; the next free one if it is taken", portOf, 4173)
  .option("--open", "open it in the browser", false)
  .parse();
const { port, open } = program.opts<{ port: number; open: boolean }>();

const articles = await buildGraph(program.args.length > 0 ? program.args : BUILD_DEFAULTS.paths, {
  ...BUILD_DEFAULTS,
  json: false,
  quiet: false,
});
if (articles === 0) {
  console.error("Nothing to show: no article could be read.");
  process.exit(1);
}
await buildSite({ root, logLevel: "warn" });
const server = await preview({ root, preview: { port, open } });
console.log(
  `\n  Simpul shows ${articles} articles at  ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\n  Ctrl+C stops it.\n`,
);
