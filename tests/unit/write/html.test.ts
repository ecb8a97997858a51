// One page → read by an HTML parser: the data is whole, and nothing in it ends its script.
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchGraph } from "../../../src/view/source.ts";
import { DATA_MARK, html } from "../../../src/write/html.ts";
import { WriteError } from "../../../src/write/writer.ts";
import { GRAPH } from "./graph.ts";

const page = `<!doctype html><html><body><div id="root"></div><script type="module">run()</script>${DATA_MARK}</body></html>`;

describe("html", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("holds the graph where the explorer looks for it, and asks nobody else", async () => {
    const { document } = parseHTML(html.write(GRAPH, { page }) as string);
    expect(document.querySelectorAll("script")).toHaveLength(3);
    expect(document.title).toBe("");
    vi.stubGlobal("document", document);
    vi.stubGlobal("fetch", () => {
      throw new Error("The page asked for a file.");
    });
    const source = await fetchGraph("./graph/");
    expect(source.overview.entities).toEqual(GRAPH.entities);
    expect(await source.record(0)).toEqual(GRAPH.records[0]);
    expect(await source.record(1)).toEqual(GRAPH.records[1]);
  });
  it("writes no tag and no comment into its data", () => {
    const [, ...data] = (html.write(GRAPH, { page }) as string).split('<script type="application/json"');
    expect(data).toHaveLength(2);
    for (const script of data) expect(script.slice(0, script.indexOf("</script>"))).not.toContain("<");
    expect(data[0]?.slice(data[0].indexOf("</script>"))).toBe("</script>\n");
  });
  it.each([undefined, "<html></html>", DATA_MARK + DATA_MARK])(
    "needs a page with one place for its data: %s",
    (given) => {
      expect(() => html.write(GRAPH, given === undefined ? {} : { page: given })).toThrow(WriteError);
    },
  );
});
