import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { listFiles, openFile } from "../../../src/cli/files.ts";
import { isNotice } from "../../../src/read/index.ts";
import { all } from "../../fixtures/all.ts";
import { scratch } from "./helpers.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("listFiles", () => {
  it("finds files in folders, each once, sorted by code unit, without hidden ones and circles", async () => {
    const folder = scratch();
    mkdirSync(join(folder, "b/.git"), { recursive: true });
    for (const path of ["b/z.txt", "a.txt", "B.txt", "é.txt", "b/.git/c.txt", ".hidden.txt"])
      writeFileSync(join(folder, path), "12345");
    symlinkSync(folder, join(folder, "b/circle"));
    symlinkSync(join(folder, "a.txt"), join(folder, "b/linked.txt"));
    const { paths, bytes, notices } = await listFiles([join(folder, "a.txt"), folder]);
    expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
      "B.txt",
      "a.txt",
      "b/linked.txt",
      "b/z.txt",
      "é.txt",
    ]);
    expect({ bytes, notices }).toEqual({ bytes: 25, notices: [] });
  });
  it("finds what patterns stand for, and takes a file called like one for itself", async () => {
    const folder = scratch();
    mkdirSync(join(folder, "a/b"), { recursive: true });
    for (const path of ["a/1.txt", "a/b/2.txt", "a/b/3.md", "[x].txt"]) writeFileSync(join(folder, path), "12345");
    const found = async (...paths: string[]) => {
      const { paths: files, notices } = await listFiles(paths.map((path) => join(folder, path)));
      return [...files.map((path) => path.slice(folder.length + 1)), ...notices.map(({ code }) => code)];
    };
    expect(await found("a/**/*.txt")).toEqual(["a/1.txt", "a/b/2.txt"]);
    expect(await found("a/b/{2,3}.*", "a/*.txt")).toEqual(["a/1.txt", "a/b/2.txt", "a/b/3.md"]);
    expect(await found("[x].txt")).toEqual(["[x].txt"]);
    expect(await found("a/*.pdf")).toEqual(["unreadable-file"]);
  });
  it("gives a notice for a path that is not there", async () => {
    expect((await listFiles(["/no/such/file"])).notices).toEqual([
      expect.objectContaining({ code: "unreadable-file", source: "/no/such/file" }),
    ]);
  });
});

describe("openFile", () => {
  it("unpacks rows in .gz, tells how much of the disk it took, and names the file inside", async () => {
    const path = join(scratch(), "a.ndjson.gz");
    const packed = gzipSync("isi".repeat(1000));
    writeFileSync(path, packed);
    let taken = 0;
    const [file] = await all(openFile(path, (bytes) => (taken += bytes)));
    expect(file && !isNotice(file) && [file.path, textOf(file.bytes)]).toEqual([path.slice(0, -3), "isi".repeat(1000)]);
    expect(taken).toBe(packed.length);
  });
  it("gives a notice for a .gz that is broken and a file that is gone", async () => {
    const path = join(scratch(), "a.ndjson.gz");
    writeFileSync(path, gzipSync('{"text":"x"}\n').subarray(0, 20));
    for (const wrong of [path, `${path}-gone.txt`])
      expect((await all(openFile(wrong))).map((item) => isNotice(item) && item.code)).toEqual(["unreadable-file"]);
  });
});
