// Sources → dist/standalone.html: the explorer as one page, without its data. `simpul export --format html` puts a graph in.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig, type Plugin } from "vite";
import { DATA_MARK } from "./src/write/html.ts";
import site from "./vite.config.ts";

/** Nothing is loaded and nothing is sent: one script, known by its hash, and what the page itself holds. */
const policy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Script, styles and page → the page alone. */
const onePage: Plugin = {
  name: "one-page",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle);
      const [chunk, ...chunks] = files.filter((file) => file.type === "chunk");
      const page = files.find((file) => file.fileName.endsWith(".html"));
      const styles = files.filter((file) => file.fileName.endsWith(".css"));
      const others = files.filter((file) => file !== chunk && file !== page && !styles.includes(file));
      if (!chunk || page?.type !== "asset" || chunks.length + others.length > 0) {
        const names = [...chunks, ...others].map(({ fileName }) => fileName).join(", ");
        throw new Error(`The page would need files beside it: ${names || "it has no script"}.`);
      }
      const css = styles.map((file) => (file.type === "asset" ? String(file.source) : "")).join("\n");
      // Inside a script these would end it, or start a comment of HTML; in a string or a pattern the backslash says nothing.
      const code = chunk.code.replace(/<(?=\/script|!--)/gi, "<\\");
      const html = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${code}</script>`)
        .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
        .replace(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, () => policy(code))
        .replace("</body>", () => `${DATA_MARK}\n</body>`);
      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({ type: "asset", fileName: "standalone.html", source: html });
    },
  },
};

export default defineConfig((env) =>
  mergeConfig(site(env), {
    publicDir: false,
    plugins: [onePage],
    // It has no worker: nothing is read, and nothing corrected.
    resolve: { alias: [{ find: /^.*\/desk\/door\.tsx$/, replacement: here("./src/view/desk/door.none.tsx") }] },
    build: {
      emptyOutDir: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
