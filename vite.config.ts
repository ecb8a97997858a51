// Sources → the explorer as static files that work from any folder of any host.
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { sourcesVersion } from "./src/cli/extractor.ts";

/** The page's content policy forbids inline scripts; the development server needs one (React refresh), the built page doesn't. */
const policyInBuildsAlone: Plugin = {
  name: "policy-in-builds-alone",
  apply: "serve",
  transformIndexHtml: {
    order: "pre",
    handler: (html, { server }) =>
      server ? html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "") : html,
  },
};

export default defineConfig(({ command }) => ({
  // A build of 260 flags would list each of them.
  logLevel: command === "build" ? "warn" : "info",
  base: "./",
  define: { SIMPUL_EXTRACTOR: JSON.stringify(sourcesVersion()) },
  plugins: [react(), policyInBuildsAlone],
  build: {
    outDir: "dist",
    chunkSizeWarningLimit: 800,
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // Flags stay files: a graph shows a few of 260, and only those are loaded.
    assetsInlineLimit: (file) => (file.endsWith(".svg") ? false : undefined),
  },
  worker: { format: "es" },
  optimizeDeps: { include: ["sigma", "sigma/rendering", "@sigma/edge-curve"] },
}));
