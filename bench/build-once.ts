// One build in this process → its time and its peak memory, as a line of JSON: `build-once.ts PATH OUT`.
import { BUILD_DEFAULTS, build } from "../src/cli/build.ts";

const [path, out] = process.argv.slice(2);
if (path === undefined || out === undefined) throw new Error("Usage: build-once.ts PATH OUT");

const started = performance.now();
const articles = await build([path], {
  ...BUILD_DEFAULTS,
  cache: false,
  out,
  corrections: "",
  json: false,
  quiet: true,
});
if (articles === 0) throw new Error(`${path} gave no article`);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
