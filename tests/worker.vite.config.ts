// The worker by itself → one file, so that its size has a budget.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "test-results/worker",
    lib: { entry: "src/worker/worker.ts", formats: ["es"], fileName: "worker" },
    minify: true,
  },
});
