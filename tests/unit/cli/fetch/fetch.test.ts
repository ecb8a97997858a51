// `simpul fetch` against a host of the tests' own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../../src/read/index.ts";
import { all } from "../../../fixtures/all.ts";
import { scratch, simpul } from "../helpers.ts";
import { BODY, type Host, host, html, page, text } from "./server.ts";

const feedOf = (urls: readonly string[]): string =>
  `<rss><channel><title>Warta</title>${urls.map((url) => `<item><title>x</title><link>${url}</link></item>`).join("")}</channel></rss>`;

/** Curly marks are no letters of ISO 8859-1. */
const latin1 = (markup: string): Buffer =>
  Buffer.from(markup.replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;"), "latin1");

const news = (): Promise<Host> =>
  host({
    "/robots.txt": text("User-agent: *\nDisallow: /secret"),
    "/a": html(page("Menlu tiba", '<link rel="canonical" href="/a?clean">')),
    "/b": html(latin1(page("Kafé di Bandung")), { "content-type": "text/html; charset=iso-8859-1" }),
    "/secret": html(page("Rahasia")),
    "/feed.xml": (request, response) => {
      const base = `http://${request.headers.host}`;
      response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(feedOf(["/a#top", `${base}/a`, `${base}/b`, `${base}/secret`, "http://127.0.0.1:1/", "/never"]));
    },
  });

const run = (server: Host, ...args: readonly string[]) =>
  simpul(["fetch", "--delay", "0", "--allow-host", server.host, ...args]);

describe("simpul fetch", { timeout: 60_000 }, () => {
  it("writes the pages of a feed as Markdown that is read back the same, and does not ask for them again", async () => {
    const server = await news();
    const out = join(scratch(), "news");
    const args = ["--feed", server.url("/feed.xml"), "--limit", "4", "--out", out];
    const { code, stdout, stderr } = await run(server, "--json", ...args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    const notices = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(notices.map((notice) => `${notice.code} ${notice.source}`)).toEqual([
      `robots-forbid ${server.url("/secret")}`,
      "not-fetched http://127.0.0.1:1/",
    ]);

    const names = readdirSync(out).sort();
    expect(names).toEqual([
      expect.stringMatching(/^1974-06-04-kafe-di-bandung-[0-9a-f]{12}\.md$/),
      expect.stringMatching(/^1974-06-04-menlu-tiba-[0-9a-f]{12}\.md$/),
    ]);
    const [second, first] = await Promise.all(
      names.map((path) => all(readFile({ path, bytes: readFileSync(join(out, path)) }))),
    );
    expect(first).toEqual([
      expect.objectContaining({
        title: "Menlu tiba",
        date: "1974-06-04",
        source: "Warta",
        language: "id",
        url: server.url("/a?clean"),
      }),
    ]);
    expect(second).toEqual([
      expect.objectContaining({
        title: "Kafé di Bandung",
        text: expect.stringContaining(`${BODY} Ia pergi pada hari Rabu.`),
      }),
    ]);

    const before = server.asked.length;
    expect((await run(server, "--quiet", ...args)).code).toBe(0);
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual(["/robots.txt", "/feed.xml"]);
    expect(readdirSync(out).sort()).toEqual(names);
  });

  it("writes NDJSON that can be piped on, and tells who asks", async () => {
    const server = await news();
    const { stdout, code } = await run(server, "--contact", "redaksi@example.org", server.url("/a"));
    expect(code).toBe(0);
    const [article] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(article).toMatchObject({ title: "Menlu tiba", source: "Warta", date: "1974-06-04" });
    expect(server.asked.at(-1)?.agent).toMatch(/^Simpul\/\d+\.\d+\.\d+ \(redaksi@example\.org\)$/);
    const piped = await simpul(["extract", "-"], stdout);
    expect(JSON.parse(piped.stdout).article).toMatchObject({ id: article.id, title: "Menlu tiba" });
  });

  it("asks nothing of a private host that is not allowed, and says how it could be", async () => {
    const server = await news();
    const { code, stderr } = await simpul(["fetch", server.url("/a")]);
    expect(code).toBe(1);
    expect(stderr).toContain(`--allow-host ${server.host}`);
    expect(server.asked).toEqual([]);
  });

  it("exits with 2 when nothing is asked for, and 1 for what is no address", async () => {
    expect((await simpul(["fetch"])).code).toBe(2);
    expect((await simpul(["fetch", "nowhere"])).code).toBe(1);
  });
});
