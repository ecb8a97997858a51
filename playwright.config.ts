// The built site, served from a folder inside a host, in a real browser: on a desk and on a phone.
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumPath } from "./tests/chromium.ts";

/** Another for every run, so that two at once don't meet; workers inherit it. */
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000));
const PORT = Number(process.env.E2E_PORT);
const executablePath = chromiumPath();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  // One picture a scene for every system: what few pixels fonts are drawn otherwise by, the scenes allow for.
  snapshotPathTemplate: "{testDir}/scenes/{arg}{ext}",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A machine under load may draw later than a test waits: once more, and the list says which were flaky.
  retries: 1,
  workers: 2,
  use: {
    baseURL: `http://localhost:${PORT}/folder/of/a/host/`,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] },
  },
  projects: [
    {
      name: "desk",
      testIgnore: /phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    { name: "phone", testMatch: /phone/, use: { ...devices["Pixel 7"] } },
  ],
  webServer: {
    command: `npx tsx tests/e2e/server.ts test-results/site ${PORT} /folder/of/a/host/`,
    url: `http://localhost:${PORT}/folder/of/a/host/`,
    reuseExistingServer: false,
  },
});
