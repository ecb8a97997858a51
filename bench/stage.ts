// `tsx bench/stage.ts [--names N] [--links N]` → frames of the explorer's stage beside a plain Sigma page of the same graph.
import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { Command } from "commander";
import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { CHROMIUM_FLAGS, chromiumPath } from "../tests/chromium.ts";
import { bigOverview } from "./stage/graph.ts";
import { spreadOf } from "./stats.ts";

const program = new Command("tsx bench/stage.ts")
  .option("--names <number>", "names in the graph", Number, 2_000)
  .option("--links <number>", "links in the graph", Number, 10_000)
  .option("--rounds <number>", "rounds that count", Number, 3)
  .option("--site <folder>", "a built explorer, instead of building one")
  .parse();
const options = program.opts<{ names: number; links: number; rounds: number; site?: string }>();

const VIEWPORT = { width: 1440, height: 900 };
const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
]);

/** Files of a folder; the graph is the one that is measured, whatever the folder holds. */
function serve(folder: string, overview: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const type = TYPES.get(extname(path)) ?? "application/octet-stream";
    if (path.endsWith("/graph/overview.json")) return response.writeHead(200, { "content-type": type }).end(overview);
    if (path.includes("/graph/")) return response.writeHead(200, { "content-type": type }).end("[]");
    const file = join(folder, path === "/" ? "index.html" : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES.get(extname(file)) ?? type });
    return createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, () => done(server)));
}

/** Milliseconds from each frame to the next while something happens. */
async function frames(page: Page, happening: () => Promise<void>): Promise<readonly number[]> {
  // As text: what a compiler adds to a function means nothing to the page.
  await page.evaluate(`{
    const times = [];
    globalThis.times = times;
    const tick = (now) => { times.push(now); if (globalThis.times === times) requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  }`);
  await happening();
  const times = await page.evaluate<number[]>("{ const { times } = globalThis; globalThis.times = []; times; }");
  return times.slice(1).map((time, n) => time - (times[n] ?? time));
}

const STEPS = 60;
const MIDDLE = { x: VIEWPORT.width * 0.6, y: VIEWPORT.height * 0.45 };

const JOBS = {
  async drag({ mouse }: Page) {
    await mouse.move(MIDDLE.x, MIDDLE.y);
    await mouse.down();
    for (let n = 0; n < STEPS; n++)
      await mouse.move(MIDDLE.x + 180 * Math.sin(n / 8), MIDDLE.y + 120 * Math.sin(n / 5));
    await mouse.up();
  },
  async zoom({ mouse }: Page) {
    await mouse.move(MIDDLE.x, MIDDLE.y);
    for (let n = 0; n < STEPS / 3; n++) {
      await mouse.wheel(0, n % 10 < 5 ? -240 : 240);
      await new Promise((done) => setTimeout(done, 60));
    }
  },
  async point({ mouse }: Page) {
    for (let n = 0; n < STEPS; n++) await mouse.move(MIDDLE.x + n * 4, MIDDLE.y + 60 * Math.sin(n / 4));
  },
} as const;
type Job = keyof typeof JOBS;

async function measure(browser: Browser, url: string, ready: string): Promise<Record<Job | "open", number>> {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const started = performance.now();
  await page.goto(url);
  await page.waitForSelector(ready);
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const open = performance.now() - started;
  await new Promise((done) => setTimeout(done, 800));
  const results: Record<string, number> = { open };
  for (const [job, run] of Object.entries(JOBS)) {
    const times = await frames(page, () => run(page));
    // Mean, not median: it is the frames that take long that are felt.
    results[job] = times.reduce((sum, time) => sum + time, 0) / times.length;
    await new Promise((done) => setTimeout(done, 500));
  }
  await page.close();
  return results as Record<Job | "open", number>;
}

const root = resolve(import.meta.dirname, "..");
const work = await mkdtemp(join(tmpdir(), "simpul-bench-"));
const site = options.site ?? join(work, "site");
if (!options.site) await build({ root, logLevel: "warn", build: { outDir: site, emptyOutDir: true } });
await build({
  configFile: false,
  root: join(root, "bench/stage"),
  base: "./",
  logLevel: "warn",
  build: {
    outDir: join(work, "plain"),
    target: "es2022",
    rollupOptions: { input: join(root, "bench/stage/plain.html") },
  },
});
const overview = JSON.stringify(bigOverview(options.names, options.links));
const servers = { explorer: await serve(site, overview), plain: await serve(join(work, "plain"), overview) };
const address = (server: Server, path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });

const rounds: Record<"explorer" | "plain", Record<Job | "open", number>>[] = [];
for (let round = 0; round <= options.rounds; round++) {
  const plain = await measure(browser, address(servers.plain, "plain.html"), 'body[data-ready="yes"]');
  const explorer = await measure(browser, address(servers.explorer, ""), ".stage .ready");
  // The first round warms the browser up.
  if (round > 0) rounds.push({ explorer, plain });
}
await browser.close();
servers.explorer.close();
servers.plain.close();
await rm(work, { recursive: true });

const summary = Object.fromEntries(
  (["open", "drag", "zoom", "point"] as const).map((job) => {
    const of = (who: "explorer" | "plain"): number => spreadOf(rounds.map((round) => round[who][job])).median;
    const ratio = spreadOf(rounds.map(({ explorer, plain }) => explorer[job] / plain[job]));
    return [job, { explorer: of("explorer"), plain: of("plain"), ratio }];
  }),
);
console.log(
  `${options.names} names, ${options.links} links; milliseconds (a frame, but for "open"), explorer : plain Sigma`,
);
for (const [job, { explorer, plain, ratio }] of Object.entries(summary))
  console.log(
    `${job.padEnd(6)} ${explorer.toFixed(1)} : ${plain.toFixed(1)}  ratio ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)} – ${ratio.max.toFixed(2)})`,
  );
const folder = join(root, "bench/results");
await mkdir(folder, { recursive: true });
const date = new Date().toISOString();
await writeFile(
  join(folder, `stage-${date.replaceAll(":", "-")}.json`),
  `${JSON.stringify({ date, ...options, summary, rounds }, null, 2)}\n`,
);
