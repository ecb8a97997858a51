// A folder of files → a static host that has it at a sub-path, and nothing else: `server.ts FOLDER PORT BASE`.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
]);

const [folder = "dist", port = "4180", base = "/"] = process.argv.slice(2);
const root = resolve(folder);

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
  const file = join(root, normalize(path.slice(base.length) || "index.html"));
  const found = path.startsWith(base) && file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!found) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, { "content-type": TYPES.get(extname(file)) ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}).listen(Number(port));
