// Addresses → pages, as a guest: what robots.txt forbids is left alone, and a host is asked one thing at a time, with a pause after it.
import { setTimeout as sleep } from "node:timers/promises";
import robotsParser, { type Robot } from "robots-parser";
import { RefusedError } from "./address.ts";
import { type Answer, type GetOptions, get } from "./get.ts";

export interface VisitorOptions extends Omit<GetOptions, "types"> {
  /** Pause between two requests to a host; more where its robots.txt asks for more, up to a minute. */
  readonly delayMs: number;
}

export interface Visit extends Answer {
  /** Where the page was found in the end. */
  readonly url: URL;
}

const MOST_REDIRECTIONS = 5;
const LONGEST_DELAY_MS = 60_000;
/** Bytes of a robots.txt that are to be understood (RFC 9309, 2.5). */
const ROBOTS_BYTES = 512 * 1024;
/** What robots.txt calls us. */
export const ROBOT = "simpul";

/** robots.txt forbids it. */
export class ForbiddenError extends Error {
  override readonly name = "ForbiddenError";
}

/** @returns a function that fetches a page. @throws {Error} with a clause that tells why there is no page */
export function visitor(options: VisitorOptions): (url: URL, types: readonly string[]) => Promise<Visit> {
  const rules = new Map<string, Promise<Robot>>();
  const turn = turns();

  const ask = (url: URL, pauseMs: number, what: Partial<GetOptions>): Promise<Answer> =>
    turn(url.host, pauseMs, () => get(url, { ...options, ...what }));

  const rulesOf = (url: URL): Promise<Robot> => {
    const known = rules.get(url.origin);
    const found = known ?? robots(new URL("/robots.txt", url));
    if (!known) rules.set(url.origin, found);
    return found;
  };

  /** RFC 9309, 2.3.1: with none everything is allowed, and nothing where it can't be had. */
  const robots = async (url: URL): Promise<Robot> => {
    const parsed = (text: string): Robot => robotsParser(url.href, text);
    try {
      const { answer } = await follow(url, (each) => ask(each, options.delayMs, { maxBytes: ROBOTS_BYTES }));
      if (answer.status === 200) return parsed(Buffer.from(answer.bytes).toString("utf8"));
      return parsed(answer.status >= 400 && answer.status < 500 && answer.status !== 429 ? "" : FORBIDS_ALL);
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      return parsed(FORBIDS_ALL);
    }
  };

  return async (url, types) => {
    const { answer, url: end } = await follow(url, async (each) => {
      const rule = await rulesOf(each);
      if (rule.isAllowed(each.href, ROBOT) === false) throw new ForbiddenError("its robots.txt forbids it");
      const asked = (rule.getCrawlDelay(ROBOT) ?? 0) * 1000;
      return ask(each, Math.min(LONGEST_DELAY_MS, Math.max(options.delayMs, asked)), { types });
    });
    if (answer.status !== 200) throw new Error(`it answered ${answer.status}`);
    return { ...answer, url: end };
  };
}

const FORBIDS_ALL = "User-agent: *\nDisallow: /";

/** Each address that is led to is asked in the same way, with the same checks. */
async function follow(
  first: URL,
  ask: (url: URL) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly url: URL }> {
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTIONS; hops++) {
    const answer = await ask(url);
    if (answer.status < 300 || answer.status > 399 || !answer.location) return { answer, url };
    url = answer.location;
  }
  throw new Error(`it leads on more than ${MOST_REDIRECTIONS} times`);
}

/** One after another for the same key, each a pause after the end of the one before. */
function turns() {
  /** When the next may begin. */
  const free = new Map<string, Promise<number>>();
  return <T>(key: string, pauseMs: number, act: () => Promise<T>): Promise<T> => {
    const mine = (free.get(key) ?? Promise.resolve(0)).then(async (from) => {
      await sleep(Math.max(0, from - performance.now()));
      return act();
    });
    const next = (): number => performance.now() + pauseMs;
    free.set(key, mine.then(next, next));
    return mine;
  };
}
