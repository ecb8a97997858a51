// Three projects: what runs in Node, what is the same in Node and in a browser's worker, and what must be drawn.
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, chromiumPath } from "./tests/chromium.ts";

/** Packages the browser is served in one piece; one that is found late reloads the page in the middle of a test. */
const BUNDLED = [
  "@mozilla/readability",
  "@sigma/edge-curve",
  "fflate",
  "graphology",
  "graphology-communities-louvain",
  "graphology-layout-forceatlas2",
  "graphology-metrics/centrality/pagerank.js",
  "linkedom/worker",
  "mammoth",
  "papaparse",
  "sigma",
  "sigma/rendering",
  "unpdf",
  "valibot",
  "yaml",
];

const executablePath = chromiumPath();
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] } }),
  instances: [{ browser: "chromium" as const }],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{unit,contracts,gold}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [react()],
        worker: { format: "es" },
        optimizeDeps: { include: [...BUNDLED] },
        test: {
          name: "browser",
          include: ["tests/{unit,contracts,parity}/**/*.browser.{ts,tsx}"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: ["tests/parity/node-graph.ts"],
          browser,
        },
      },
    ],
  },
});
