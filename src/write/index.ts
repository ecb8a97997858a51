// Every format a graph can be taken away in, one line each.
import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { turtle } from "./turtle.ts";
import type { Writer } from "./writer.ts";

export type { WriteOptions, Writer } from "./writer.ts";

export const WRITERS: readonly Writer[] = [gexf, graphml, json, csv, cypher, turtle, markdown, html];
