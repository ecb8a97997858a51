// Sources → dist-lib: the library and the command line as JavaScript, their packages left outside.
import { builtinModules } from "node:module";
import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };
import { sourcesVersion } from "./src/cli/extractor.ts";

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
const isOutside = (id: string): boolean =>
  id.startsWith("node:") ||
  builtinModules.includes(id) ||
  packages.some((name) => id === name || id.startsWith(`${name}/`));

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  // The package holds the sources no longer; see src/cli/extractor.ts.
  define: { SIMPUL_EXTRACTOR: JSON.stringify(sourcesVersion()), SIMPUL_WORK: JSON.stringify("./work.js") },
  build: {
    outDir: "dist-lib",
    target: "es2023",
    minify: false,
    lib: {
      entry: { index: "src/library/index.ts", cli: "src/cli/main.ts", work: "src/cli/threads/work.ts" },
      formats: ["es"],
    },
    rolldownOptions: {
      external: isOutside,
      output: { banner: ({ name }) => (name === "cli" ? "#!/usr/bin/env node" : "") },
    },
  },
});
