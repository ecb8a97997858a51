// `tsx bench/stage.ts [--names N] [--links N]` → frames of the explorer's stage beside plain Sigma pages of the same graph.
import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { Command } from "commander";
import { type Browser, chromium } from "playwright";
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

const STEPS = 12;
const SETTLING = 800;

/**
 * Runs in the page: events as a hand would make them, one a frame; then one pixel of every WebGL canvas is read, which waits
 * until the frame is really drawn. Gives the mean of milliseconds a frame: it is the slow ones that are felt. As text, since
 * what a compiler adds to a function means nothing to the page.
 */
const JOBS = {
  drag: `down(); for (let n = 0; n < ${STEPS}; n++) await frame(() => move(180 * Math.sin(n / 2), 120 * Math.sin(n / 3))); up();`,
  zoom: `for (let n = 0; n < ${STEPS}; n++) await frame(() => wheel(n % 4 < 2 ? -240 : 240));`,
  point: `for (let n = 0; n < ${STEPS}; n++) await frame(() => move(n * 23, 90 * Math.sin(n)));`,
} as const;
type Job = keyof typeof JOBS;

const script = (selector: string, job: Job): string => `(async () => {
  const place = document.querySelector(${JSON.stringify(selector)});
  const canvases = [...place.querySelectorAll("canvas")];
  const box = place.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const mouse = canvases.find((canvas) => canvas.className.includes("sigma-mouse"));
  const at = (dx, dy) => ({ clientX: x + dx, clientY: y + dy, bubbles: true, cancelable: true, view: window });
  const send = (type, dx, dy, more = {}) => mouse.dispatchEvent(new MouseEvent(type, { ...at(dx, dy), ...more }));
  const down = () => send("mousedown", 0, 0, { button: 0 });
  const up = () => send("mouseup", 0, 0, { button: 0 });
  const move = (dx, dy) => send("mousemove", dx, dy);
  const wheel = (deltaY) => mouse.dispatchEvent(new WheelEvent("wheel", { ...at(0, 0), deltaY }));
  const pixel = new Uint8Array(4);
  const drawn = () => {
    for (const canvas of canvases) {
      const gl = canvas.getContext("webgl2");
      if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    }
  };
  const times = [];
  const frame = async (event) => {
    const started = performance.now();
    event();
    await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    drawn();
    times.push(performance.now() - started);
  };
  ${JOBS[job]}
  return times.reduce((sum, time) => sum + time, 0) / times.length;
})()`;

async function measure(
  browser: Browser,
  url: string,
  ready: string,
  stage: string,
): Promise<Record<Job | "open", number>> {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const started = performance.now();
  await page.goto(url);
  await page.waitForSelector(ready);
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const results: Record<string, number> = { open: performance.now() - started };
  for (const job of Object.keys(JOBS) as Job[]) {
    // What the job before left to be drawn is its own.
    await page.waitForTimeout(SETTLING);
    results[job] = await page.evaluate<number>(script(stage, job));
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

type Who = "explorer" | "plain" | "lighting";
const rounds: Record<Who, Record<Job | "open", number>>[] = [];
for (let round = 0; round <= options.rounds; round++) {
  const peer = (query: string) =>
    measure(browser, address(servers.plain, `plain.html${query}`), 'body[data-ready="yes"]', "#plain");
  const plain = await peer("");
  const lighting = await peer("?lighting");
  const explorer = await measure(browser, address(servers.explorer, ""), ".stage .ready", "#stage");
  process.stderr.write(`round ${round}: ${JSON.stringify({ explorer, plain, lighting })}\n`);
  // The first round warms the browser up.
  if (round > 0) rounds.push({ explorer, plain, lighting });
}
await browser.close();
servers.explorer.close();
servers.plain.close();
await rm(work, { recursive: true });

/** What is measured, against which peer: one that lights neighbours up is asked for that alone. */
const ROWS: readonly (readonly [name: string, job: Job | "open", peer: Who])[] = [
  ["open", "open", "plain"],
  ["drag", "drag", "plain"],
  ["zoom", "zoom", "plain"],
  ["point", "point", "plain"],
  ["light", "point", "lighting"],
];
const summary = Object.fromEntries(
  ROWS.map(([name, job, peer]) => {
    const of = (who: Who): number => spreadOf(rounds.map((round) => round[who][job])).median;
    const ratio = spreadOf(rounds.map((round) => round.explorer[job] / round[peer][job]));
    return [name, { explorer: of("explorer"), peer: of(peer), ratio }];
  }),
);
console.log(
  `${options.names} names, ${options.links} links; milliseconds (a frame, but for "open"), explorer : plain Sigma, for "light" one that lights neighbours up`,
);
for (const [name, { explorer, peer, ratio }] of Object.entries(summary))
  console.log(
    `${name.padEnd(6)} ${explorer.toFixed(1)} : ${peer.toFixed(1)}  ratio ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)} – ${ratio.max.toFixed(2)})`,
  );
const folder = join(root, "bench/results");
await mkdir(folder, { recursive: true });
const date = new Date().toISOString();
await writeFile(
  join(folder, `stage-${date.replaceAll(":", "-")}.json`),
  `${JSON.stringify({ date, ...options, summary, rounds }, null, 2)}\n`,
);
