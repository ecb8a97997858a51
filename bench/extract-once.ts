// One extraction in this process → its time and its peak memory, as a line of JSON: `extract-once.ts PATH THREADS`.
import { itemsIn } from "../src/cli/articles.ts";
import { openExtractor, THREAD_DEFAULTS } from "../src/cli/threads/index.ts";
import { inOrder } from "../src/pipeline.ts";
import { isNotice } from "../src/read/index.ts";

const [path, threads] = process.argv.slice(2);
if (path === undefined || threads === undefined) throw new Error("Usage: extract-once.ts PATH THREADS");

const started = performance.now();
const { extract, ahead, close } = openExtractor("extraction", { ...THREAD_DEFAULTS, threads: Number(threads) });
let count = 0;
for await (const outcome of inOrder(itemsIn([path], false), ahead, (item) => (isNotice(item) ? item : extract(item))))
  if (typeof outcome === "string") count++;
await close();
if (count === 0) throw new Error(`${path} gave no article`);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
