// Files or corrections, and the open graph → another graph: made in the worker, kept in the browser, shown.
import { createStore } from "zustand/vanilla";
import type { Comparable, GraphDiff } from "../../graph/diff.ts";
import type { Article, Correction, KnowledgeGraph, Notice } from "../../model/index.ts";
import {
  type Built,
  type DroppedFile,
  EXTRACTOR,
  type Material,
  openPipeline,
  type Pipeline,
  type Progress,
} from "../../worker/client.ts";
import { say } from "../announce.ts";
import type { OpenGraph } from "../context.ts";
import { sourceOf } from "../source.ts";
import { clearFilters, select, selectedIds, view } from "../state.ts";
import { loadRecords } from "../take/data.ts";
import { WORDS } from "../words/index.ts";
import {
  type Collection,
  collectionOf,
  deleteCollection,
  digestsIn,
  keepCollection,
  keepGraph,
  listCollections,
} from "./database.ts";
import { withRules } from "./rules.ts";
import { desk, showGraph } from "./state.ts";

export interface Job {
  readonly stage: "collecting" | "reading" | "annotating" | "joining" | "keeping";
  readonly done: number;
  readonly of: number;
  /** null while it can't be told. */
  readonly secondsLeft: number | null;
}

export interface Summary {
  readonly articles: number;
  readonly duplicates: number;
  readonly notices: readonly Notice[];
}

export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

interface Work {
  readonly job: Job | null;
  readonly summary: Summary | null;
  readonly toast: Toast | null;
  readonly collections: readonly Collection[];
}

/** Answers of the review that are not applied yet, and the doubts they answer: they outlive the panel. */
export const review = createStore<{ readonly answered: ReadonlySet<string>; readonly waiting: readonly Correction[] }>(
  () => ({ answered: new Set(), waiting: [] }),
);

export const work = createStore<Work>(() => ({ job: null, summary: null, toast: null, collections: [] }));

const words = () => WORDS[view.getState().language].desk;
export const tell = (text: string, undo?: () => void): void => {
  work.setState({ toast: undo ? { text, undo } : { text } });
  say(text);
};

export const refresh = async (): Promise<void> => work.setState({ collections: await listCollections() });

/** The open collection; undefined: the graph of this page. */
export const openCollection = (): Collection | undefined =>
  work.getState().collections.find(({ id }) => id === desk.getState().collection);

// The worker and what it holds: one at a time.
let pipeline: Pipeline | undefined;
let holds: string | null = null;
let control = new AbortController();

export const cancel = (): void => control.abort();

function openWorker(): Pipeline {
  if (pipeline?.alive) return pipeline;
  pipeline = openPipeline();
  holds = null;
  return pipeline;
}

/** The tables whose columns must be asked about, found in the worker. */
export const tablesOf = (files: readonly DroppedFile[]) => openWorker().tables(files);

/** In a worker of its own: what the other holds stays, and what is cancelled ends at once. */
export async function compareInWorker(before: Comparable, after: Comparable, signal: AbortSignal): Promise<GraphDiff> {
  const own = openPipeline();
  try {
    return await own.compare(before, after, { signal });
  } finally {
    own.close();
  }
}

/** Tells how far a build is, and how long the rest will take at the pace so far. */
function follower(): (progress: Progress) => void {
  let from: { readonly at: number; readonly done: number } | undefined;
  return ({ files, ofFiles, articles, ofArticles, joining }) => {
    if (joining) return work.setState({ job: { stage: "joining", done: 0, of: 0, secondsLeft: null } });
    if (ofArticles === 0)
      return work.setState({ job: { stage: "reading", done: files, of: ofFiles, secondsLeft: null } });
    from ??= { at: performance.now(), done: articles };
    const done = articles - from.done;
    const secondsLeft =
      done < 3 ? null : Math.ceil(((performance.now() - from.at) / done / 1000) * (ofArticles - articles));
    work.setState({ job: { stage: "annotating", done: articles, of: ofArticles, secondsLeft } });
  };
}

/** What the open graph is made from: its digests, or its articles where there are none of this extractor; and where all stand. */
async function materialOf(graph: OpenGraph, collection: Collection | undefined): Promise<Material> {
  const places = new Map(graph.overview.entities.map(({ id, x, y }) => [id, { x, y }]));
  if (!collection)
    return { articles: await articlesOf(graph), notices: graph.overview.notices.filter(isReaders), places };
  const digests = await digestsIn(collection.id);
  const { notices } = collection;
  return collection.extractor === EXTRACTOR
    ? { digests, notices, places }
    : { articles: digests.map(({ article }) => article), notices, places };
}

/** What was said while files were read; all else is said anew by every build. */
const isReaders = ({ source, code }: Notice): boolean => source !== undefined && !code.endsWith("-correction");

async function articlesOf(graph: OpenGraph): Promise<Article[]> {
  const { articles } = graph.overview;
  const of = articles.length;
  const all = articles.map((_, index) => index);
  const records = await loadRecords(all, graph.record, control.signal, (done) =>
    work.setState({ job: { stage: "collecting", done, of, secondsLeft: null } }),
  );
  return articles.map(({ report: _, paragraphs: __, ...info }, index) => {
    const { text = "", aside = [] } = records.get(index) ?? {};
    return { ...info, text, aside };
  });
}

const newId = (): string => `${Date.now().toString(36)}-${Math.floor(Math.random() * 36 ** 4).toString(36)}`;

/** Runs one piece of work; what goes wrong is told, and nothing is changed then. */
async function run(piece: () => Promise<void>): Promise<void> {
  if (work.getState().job) return;
  control = new AbortController();
  work.setState({ job: { stage: "collecting", done: 0, of: 0, secondsLeft: null }, toast: null });
  try {
    await piece();
  } catch (error) {
    holds = null;
    const cause = error instanceof Error ? error.message : String(error);
    tell(control.signal.aborted ? words().cancelled : words().failed(cause));
  } finally {
    work.setState({ job: null });
  }
}

/** Keeps and shows what was built. */
async function put(collection: Collection, { graph, digests }: Built, anew: boolean): Promise<void> {
  work.setState({ job: { stage: "keeping", done: 0, of: 0, secondsLeft: null } });
  try {
    await keepGraph(collection, graph, digests, anew);
    await refresh();
  } catch {
    work.setState(({ collections }) => ({
      collections: [...collections.filter(({ id }) => id !== collection.id), collection],
    }));
    tell(words().notKept);
  }
  holds = collection.id;
  keepSelection(graph);
  showGraph(collection.id, sourceOf(graph));
}

/** What is selected and is gone is selected no more; a name that was joined to another leads there. */
function keepSelection({ entities, corrections = [] }: KnowledgeGraph): void {
  const { selection } = view.getState();
  const known = new Set(entities.map(({ id }) => id));
  const [lost] = selectedIds(selection).filter((id) => !known.has(id));
  if (lost === undefined) return;
  const merged = corrections.findLast((rule) => rule.do === "merge" && rule.entities.includes(lost));
  const heir = merged?.do === "merge" && known.has(merged.into) ? merged.into : undefined;
  select(heir === undefined ? null : { kind: "entity", id: heir });
}

export interface Reading {
  readonly files: readonly DroppedFile[];
  /** Name of a new graph; null: they are added to the open one. */
  readonly asNew: string | null;
}

export const readArticles = (graph: OpenGraph, { files, asNew }: Reading): Promise<void> =>
  run(async () => {
    work.setState({ job: { stage: "reading", done: 0, of: files.length, secondsLeft: null } });
    const open = openCollection();
    const adds = asNew === null;
    const before = adds ? graph.overview : { articles: [], notices: [], corrections: [] };
    const corrections = adds ? rulesOf(graph) : [];
    const material = adds ? await materialOf(graph, open) : {};
    const built = await openWorker().build(
      { ...material, files, corrections: { version: 1, corrections } },
      { signal: control.signal, onProgress: follower() },
    );
    const known = new Set(before.notices.map((notice) => JSON.stringify(notice)));
    const fresh = built.graph.notices.filter((notice) => !known.has(JSON.stringify(notice)));
    const isCopy = ({ code }: Notice): boolean => code === "duplicate-article";
    const articles = built.graph.articles.length - before.articles.length;
    const summary = { articles, duplicates: fresh.filter(isCopy).length, notices: fresh };
    work.setState({ summary });
    desk.setState({ dialog: "summary" });
    if (articles === 0) {
      holds = null;
      return;
    }
    const collection: Collection = {
      ...(adds && open
        ? open
        : { id: newId(), name: asNew ?? words().published, made: new Date().toISOString(), answered: [] }),
      articles: built.graph.articles.length,
      corrections,
      notices: adds ? [...(material.notices ?? []), ...built.notices] : built.notices,
      extractor: EXTRACTOR,
    };
    if (!adds) {
      select(null);
      clearFilters();
    }
    await put(collection, built, !(adds && open && material.digests !== undefined));
  });

export const rulesOf = (graph: OpenGraph): readonly Correction[] => graph.overview.corrections ?? [];

/** The open graph under these rules, in place of those it has. */
export const setRules = (graph: OpenGraph, corrections: readonly Correction[], done?: string): Promise<void> =>
  run(async () => {
    const open = openCollection();
    const file = { version: 1, corrections };
    const options = { signal: control.signal, onProgress: follower() };
    const before = rulesOf(graph);
    const isHeld = open !== undefined && holds === open.id && pipeline?.alive === true;
    const material = isHeld ? {} : await materialOf(graph, open);
    work.setState({ job: { stage: "joining", done: 0, of: 0, secondsLeft: null } });
    const built = isHeld
      ? await openWorker().correct(file, options)
      : await openWorker().build({ ...material, corrections: file }, options);
    const collection: Collection = {
      ...(open ?? {
        id: newId(),
        name: words().copyOf(words().published),
        made: new Date().toISOString(),
        answered: [],
        notices: material.notices ?? [],
      }),
      articles: built.graph.articles.length,
      corrections,
      extractor: EXTRACTOR,
    };
    await put(collection, built, !(isHeld || material.digests !== undefined));
    if (done !== undefined) return tell(done);
    tell(open ? words().applied : words().keptInCopy, () => void undo(before));
  });

let latest: OpenGraph | undefined;
/** The graph on show: undoing goes from there. */
export const follow = (graph: OpenGraph): void => {
  latest = graph;
};

const undo = async (before: readonly Correction[]): Promise<void> => {
  if (latest) await setRules(latest, before, words().undone);
};

export const addToRules = (graph: OpenGraph, rules: readonly Correction[]): Promise<void> =>
  setRules(graph, withRules(rulesOf(graph), rules));

/** Remembers an answer that is no rule, with the collection where there is one. */
export async function remember(key: string): Promise<void> {
  const open = openCollection();
  if (!open) return;
  await keepCollection({ ...open, answered: [...new Set([...open.answered, key])] });
  await refresh();
}

export async function renameCollection(id: string, name: string): Promise<void> {
  const collection = await collectionOf(id);
  if (collection && name.trim() !== "") await keepCollection({ ...collection, name: name.trim() });
  await refresh();
}

export async function removeCollection({ id, name }: Collection): Promise<void> {
  await deleteCollection(id);
  if (holds === id) {
    pipeline?.close();
    holds = null;
  }
  if (desk.getState().collection === id) switchTo(null);
  await refresh();
  tell(words().removed(name));
}

export function switchTo(id: string | null): void {
  if (id === desk.getState().collection) return;
  select(null);
  clearFilters();
  showGraph(id);
}
