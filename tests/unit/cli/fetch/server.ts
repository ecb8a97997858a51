// A host of the tests' own, that remembers what it was asked and when.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Host {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly url: (path: string) => string;
  readonly asked: { readonly path: string; readonly agent: string; readonly from: number; to: number }[];
}

export type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

/** Serves until the test is over; what is not listed is 404. */
export async function host(answers: Answers): Promise<Host> {
  const asked: Host["asked"] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    const entry = { path, agent: request.headers["user-agent"] ?? "", from: performance.now(), to: Number.NaN };
    asked.push(entry);
    response.on("close", () => {
      entry.to = performance.now();
    });
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const name = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host: name, url: (path) => `http://${name}${path}`, asked };
}

export const BODY =
  "Menteri Luar Negeri Norwegia Ingrid Solberg tiba di Bandung dengan rombongan yang besar. “Kami datang,” kata Solberg.";

export const page = (title: string, head = ""): string =>
  `<!doctype html><html lang="id"><head><title>${title} - Warta</title><meta property="og:site_name" content="Warta">
  <meta property="article:published_time" content="1974-06-04">${head}</head><body><nav><a href="/">Beranda</a></nav><article><h1>${title}</h1>
  <p>${BODY}</p><p>${BODY} Ia pergi pada hari Rabu.</p></article></body></html>`;

export const html =
  (content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(content);
  };

export const text =
  (content: string, status = 200) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { "content-type": "text/plain" }).end(content);
  };

export const redirect =
  (to: string) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(302, { location: to }).end();
  };
