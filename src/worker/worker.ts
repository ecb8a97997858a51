// Messages in, graph out: the pipeline behind a Web Worker. What it is given never leaves the page.
import { type ComparableRecord, diff } from "../graph/diff.ts";
import { type Digest, graphOf, type Point, parseCorrections } from "../graph/index.ts";
import type { Article, Notice } from "../model/index.ts";
import { digestsOf } from "../pipeline.ts";
import { isNotice, readFile, unclearTablesIn } from "../read/index.ts";
import type { Built, DroppedFile, Material, Progress, Reply, Request } from "./protocol.ts";

/** Often enough for a bar that moves, seldom enough to cost nothing. */
const TELL_EVERY_MS = 50;

const post = (reply: Reply): void => self.postMessage(reply);

interface Held {
  readonly digests: readonly Digest[];
  readonly notices: readonly Notice[];
  /** Of all that ever stood somewhere: what a correction takes away comes back to its place when it is undone. */
  readonly places: ReadonlyMap<string, Point>;
}

/** What the last build was made from: corrections join it anew. */
let held: Held = { digests: [], notices: [], places: new Map() };

/** Records of the graphs that are compared next. */
const compared: Record<"before" | "after", ComparableRecord[]> = { before: [], after: [] };

self.addEventListener("message", ({ data }: MessageEvent<Request>) => void answer(data));

async function answer(request: Request): Promise<void> {
  try {
    if (request.type === "tables") post({ type: "tables", tables: request.files.map(unclearTablesIn) });
    else if (request.type === "records") compared[request.of].push(...request.records);
    else if (request.type === "compare") {
      const [before, after] = [compared.before.splice(0), compared.after.splice(0)];
      post({
        type: "diff",
        diff: diff({ ...request.before, records: before }, { ...request.after, records: after }),
      });
    } else if (request.type === "correct") post({ type: "graph", built: joined(request.corrections) });
    else post({ type: "graph", built: await build(request.material) });
  } catch (error) {
    post({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

function joined(file: unknown): Built {
  const { corrections, notices } = file === undefined ? { corrections: [], notices: [] } : parseCorrections(file);
  const { digests, places } = held;
  const graph = graphOf(digests, { corrections, notices: [...held.notices, ...notices], places });
  held = { ...held, places: new Map([...places, ...graph.entities.map(({ id, x, y }) => [id, { x, y }] as const)]) };
  return { graph, digests: [], notices: [] };
}

async function build(material: Material): Promise<Built> {
  const { files = [], articles = [], digests = [], notices = [], places = new Map(), corrections } = material;
  const tell = teller(files);
  const read = await itemsIn(files, tell);
  const items = [...articles, ...read];
  tell({ ofArticles: items.filter((item) => !isNotice(item)).length });
  const made = await digestsOf(items, { onArticle: (done) => tell({ articles: done }) });
  tell({ joining: true }, true);
  held = { digests: [...digests, ...made.digests], notices: [...notices, ...made.notices], places };
  return { ...joined(corrections), ...made };
}

type Tell = (change: Partial<Progress>, atOnce?: boolean) => void;

/** Keeps the state of a build and tells it, not too often. */
function teller(files: readonly DroppedFile[]): Tell {
  const ofBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let progress: Progress = {
    files: 0,
    ofFiles: files.length,
    bytes: 0,
    ofBytes,
    articles: 0,
    ofArticles: 0,
    joining: false,
  };
  let told = performance.now();
  return (change, atOnce = false) => {
    progress = { ...progress, ...change };
    if (!atOnce && performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    post({ type: "progress", ...progress });
  };
}

/** Files by path, so that what they give is in the same order as on a disk. */
async function itemsIn(files: readonly DroppedFile[], tell: Tell): Promise<(Article | Notice)[]> {
  const items: (Article | Notice)[] = [];
  let bytes = 0;
  for (const [index, file] of files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).entries()) {
    for await (const item of readFile(file)) items.push(item);
    bytes += file.bytes.length;
    tell({ files: index + 1, bytes });
  }
  return items;
}
