import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { NotAGraphError, recover, replaceGraph } from "../../../src/cli/output.ts";
import { node, root, scratch } from "./helpers.ts";

describe("replaceGraph", () => {
  let folder: string;
  let out: string;
  beforeEach(() => {
    folder = scratch();
    out = join(folder, "graph");
    mkdirSync(out);
    writeFileSync(join(out, "overview.json"), "old");
  });
  const oldIsWhole = () => {
    expect(readdirSync(folder)).toEqual(["graph"]);
    expect(readdirSync(out)).toEqual(["overview.json"]);
    expect(readFileSync(join(out, "overview.json"), "utf8")).toBe("old");
  };

  it("puts the new files in place of all the old ones, sub-folders included", async () => {
    await replaceGraph(out, [
      { path: "shards/0.json", pieces: ["é"] },
      { path: "overview.json", pieces: ["new"] },
    ]);
    expect(readdirSync(folder)).toEqual(["graph"]);
    expect(readFileSync(join(out, "shards/0.json"), "utf8")).toBe("é");
    expect(readFileSync(join(out, "overview.json"), "utf8")).toBe("new");
  });
  it("makes the folders on the way", async () => {
    const far = join(folder, "a/b/graph");
    await replaceGraph(far, [{ path: "overview.json", pieces: ["new"] }]);
    expect(readdirSync(far)).toEqual(["overview.json"]);
  });
  it("leaves the old graph whole when writing fails half way", async () => {
    function* failing() {
      yield { path: "overview.json", pieces: ["new"] };
      throw new Error("disk full");
    }
    await expect(replaceGraph(out, failing())).rejects.toThrow("disk full");
    oldIsWhole();
  });
  it("leaves the old graph whole when it is killed half way; the next run tidies up", async () => {
    const module = pathToFileURL(join(root, "src/cli/output.ts")).href;
    const script = `import { replaceGraph } from ${JSON.stringify(module)};
      function* dying() { yield { path: "overview.json", pieces: ["new"] }; process.kill(process.pid, "SIGKILL"); yield { path: "x", pieces: [""] }; }
      await replaceGraph(${JSON.stringify(out)}, dying());`;
    expect(await node(["--input-type=module", "-e", script])).toMatchObject({ signal: "SIGKILL" });
    expect(readFileSync(join(out, "overview.json"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toHaveLength(2);
    await recover(out);
    oldIsWhole();
  }, 30_000);
  it("finds the old graph again after a kill between the two renames", async () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const out2 = join(folder, "graph2");
    const old = join(folder, `.graph2.${dead}.old`);
    mkdirSync(old);
    writeFileSync(join(old, "overview.json"), "older");
    await recover(out2);
    expect(readFileSync(join(out2, "overview.json"), "utf8")).toBe("older");
  });
  it("leaves alone what a living run is writing", async () => {
    const living = join(folder, `.graph.${process.pid}.new`);
    mkdirSync(living);
    await recover(out);
    expect(readdirSync(folder)).toContain(`.graph.${process.pid}.new`);
  });
  it("refuses to replace files that are no graph, and a file", async () => {
    writeFileSync(join(folder, "letter.txt"), "dear");
    await expect(replaceGraph(folder, [])).rejects.toThrow(NotAGraphError);
    await expect(replaceGraph(join(folder, "letter.txt"), [])).rejects.toThrow(NotAGraphError);
    expect(readFileSync(join(folder, "letter.txt"), "utf8")).toBe("dear");
  });
});
