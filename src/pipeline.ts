// The order of everything: articles in, knowledge graph out. The same in Node and in a Worker.
import { annotate } from "./annotate/index.ts";
import { type Corrections, link, resolve } from "./graph/index.ts";
import type { Article, Doc, KnowledgeGraph, Notice } from "./model/index.ts";
