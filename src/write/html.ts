// KnowledgeGraph → one page: the explorer with its data inside, opened from a disk, a mail or a stick.
import { writeExplorer } from "./explorer.ts";
import { WriteError, type Writer } from "./writer.ts";

/** Where the page waits for its data; the site's build puts it there. */
export const DATA_MARK = "<!--simpul:data-->";

/** Attribute of the scripts that hold the graph's files, by which the explorer finds them. */
export const DATA_ATTRIBUTE = "data-graph-file";

export const html: Writer = {
  id: "html",
  name: "HTML",
  extension: "html",
  mime: "text/html",
  scope: "graph",
  needsPage: true,
  write(graph, { page = "" }) {
    const [before, after, ...more] = page.split(DATA_MARK);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new WriteError("This format needs the explorer's page: standalone.html of a built site.");
    }
    // Written one after another: a replacement string would read "$&" in an article as a command.
    return [before, ...[...writeExplorer(graph)].map(({ path, text }) => dataScript(path, text)), after].join("");
  },
};

/** Data, not code: no browser runs it, and without "<" nothing in it can end the script. */
const dataScript = (path: string, json: string): string =>
  `<script type="application/json" ${DATA_ATTRIBUTE}="${path}">${json.replaceAll("<", "\\u003c")}</script>\n`;
