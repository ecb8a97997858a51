import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ForbiddenError, visitor } from "../../../../src/cli/fetch/visitor.ts";
import { type Host, host, html, page, redirect, text } from "./server.ts";

const TYPES = ["text/html"];
const options = { userAgent: "Simpul/test", delayMs: 0, timeoutMs: 5000, maxBytes: 100_000 };
const guestOf = (...hosts: readonly Host[]) => visitor({ ...options, allowed: hosts.map((each) => each.host) });
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("robots.txt", () => {
  it("is asked for once, by name, and what it forbids is not asked for", async () => {
    const server = await host({
      "/robots.txt": text("User-agent: *\nDisallow: /\n\nUser-agent: simpul\nDisallow: /private/\n"),
      "/a": html(page("A")),
      "/private/b": html(page("B")),
    });
    const visit = guestOf(server);
    expect(textOf((await visit(new URL(server.url("/a")), TYPES)).bytes)).toContain("<h1>A</h1>");
    await expect(visit(new URL(server.url("/private/b")), TYPES)).rejects.toBeInstanceOf(ForbiddenError);
    expect(server.asked.map(({ path, agent }) => `${path} ${agent}`)).toEqual([
      "/robots.txt Simpul/test",
      "/a Simpul/test",
    ]);
  });
  it("that there is none of allows everything; one that can't be had, nothing", async () => {
    const free = await host({ "/a": html(page("A")) });
    await expect(guestOf(free)(new URL(free.url("/a")), TYPES)).resolves.toMatchObject({ status: 200 });
    for (const status of [500, 503, 429]) {
      const closed = await host({ "/robots.txt": text("", status), "/a": html(page("A")) });
      await expect(guestOf(closed)(new URL(closed.url("/a")), TYPES)).rejects.toBeInstanceOf(ForbiddenError);
    }
  });
  it("is asked of every host that a page leads to", async () => {
    const closed = await host({ "/robots.txt": text("User-agent: *\nDisallow: /"), "/a": html(page("A")) });
    const open = await host({ "/a": redirect(closed.url("/a")) });
    await expect(guestOf(open, closed)(new URL(open.url("/a")), TYPES)).rejects.toBeInstanceOf(ForbiddenError);
    expect(closed.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });
  it("may ask for longer pauses", async () => {
    const server = await host({
      "/robots.txt": text("User-agent: *\nCrawl-delay: 0.4\n"),
      "/a": html(page("A")),
      "/b": html(page("B")),
    });
    const visit = guestOf(server);
    await Promise.all(["/a", "/b"].map((path) => visit(new URL(server.url(path)), TYPES)));
    const [, a, b] = server.asked;
    expect((b?.from ?? 0) - (a?.to ?? 0)).toBeGreaterThan(350);
  });
});

describe("a host", () => {
  it("is asked one thing at a time, with a pause; two hosts at once", async () => {
    const slow =
      (content: string): ReturnType<typeof html> =>
      (request, response) => {
        setTimeout(() => html(content)(request, response), 100);
      };
    const pages = { "/1": slow(page("1")), "/2": slow(page("2")), "/3": slow(page("3")) };
    const [one, two] = [await host(pages), await host(pages)];
    const visit = visitor({ ...options, delayMs: 150, allowed: [one.host, two.host] });
    const urls = [one, two].flatMap((server) => Object.keys(pages).map((path) => new URL(server.url(path))));
    await Promise.all(urls.map((url) => visit(url, TYPES)));
    for (const { asked } of [one, two]) {
      expect(asked).toHaveLength(4);
      for (const [i, { from }] of asked.entries()) {
        const before = asked[i - 1];
        if (before) expect(from - before.to).toBeGreaterThan(120);
      }
    }
    expect(two.asked[0]?.from).toBeLessThan(one.asked.at(-1)?.from ?? 0);
  });
  it("that is private is not reached, nor by a redirection, whatever port it has", async () => {
    const secret = await host({ "/": html(page("Secret")) });
    const open = await host({ "/a": redirect(secret.url("/")), "/b": redirect("file:///etc/passwd") });
    const visit = guestOf(open);
    for (const url of [secret.url("/"), open.url("/a"), open.url("/b"), "http://localhost/", "http://127.0.0.1/"])
      await expect(visit(new URL(url), TYPES)).rejects.toMatchObject({ name: "RefusedError" });
    expect(secret.asked).toEqual([]);
  });
});

describe("an answer", () => {
  it("is unpacked, and kept within its limits of size, time, type and redirections", async () => {
    const server = await host({
      "/packed": html(gzipSync(page("Packed")), { "content-encoding": "gzip" }),
      "/bomb": html(gzipSync(Buffer.alloc(10_000_000)), { "content-encoding": "gzip" }),
      "/large": html("x".repeat(200_000)),
      "/never": (_, response) => void response.writeHead(200, { "content-type": "text/html" }).write("<p>"),
      "/picture": html("x", { "content-type": "image/png" }),
      "/circle": redirect("/circle"),
      "/strange": html("x", { "content-encoding": "zip" }),
    });
    const visit = visitor({ ...options, timeoutMs: 400, allowed: [server.host] });
    const at = (path: string) => visit(new URL(server.url(path)), TYPES);
    expect(textOf((await at("/packed")).bytes)).toContain("<h1>Packed</h1>");
    await expect(at("/bomb")).rejects.toThrow("larger than 100000 bytes");
    await expect(at("/large")).rejects.toThrow("larger than 100000 bytes");
    await expect(at("/never")).rejects.toThrow("no whole answer in 0.4 s");
    await expect(at("/picture")).rejects.toThrow("image/png");
    await expect(at("/circle")).rejects.toThrow("more than 5 times");
    await expect(at("/strange")).rejects.toThrow("zip");
    await expect(at("/gone")).rejects.toThrow("404");
  });
});
