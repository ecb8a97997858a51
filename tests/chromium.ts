// Where the browser for tests is, and how it is started on machines without a graphics card.
import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Software rendering for WebGL; no sandbox, which containers don't allow; the tests open pages of this project alone. */
export const CHROMIUM_FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"] as const;

/** CHROMIUM_PATH, else a browser of the system, else undefined: Playwright's own, where it is installed. */
export const chromiumPath = (): string | undefined =>
  process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
