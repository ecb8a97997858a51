// Sources → bench/dist, as they run for readers: a loader that rewrites each function as it goes would be measured too.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  define: { SIMPUL_WORK: JSON.stringify("./work.js") },
  build: {
    ssr: true,
    outDir: "bench/dist",
    target: "node20",
    rolldownOptions: {
      input: ["bench/run.ts", "bench/build-once.ts", "bench/extract-once.ts", "src/cli/threads/work.ts"],
      output: { chunkFileNames: "[name]-[hash].js" }, // beside the threads' code
    },
  },
});
