// Address → what the host answers, within limits of time and size. One request; redirections are told, not followed.
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { assertAllowed, isAllowed, publicLookup } from "./address.ts";

export interface GetOptions {
  readonly userAgent: string;
  readonly timeoutMs: number;
  /** Of the answer, unpacked. */
  readonly maxBytes: number;
  /** Media types asked for, best first; a good answer of another is an error. Default any. */
  readonly types?: readonly string[];
  /** See `assertAllowed`. */
  readonly allowed: readonly string[];
}

export interface Answer {
  readonly status: number;
  /** Where it says the page is now, made absolute. */
  readonly location?: URL;
  /** Media type in lower case, without parameters. */
  readonly type: string;
  /** "" where it says none. */
  readonly charset: string;
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/** @throws {Error} with a clause that tells why there is no answer that can be used */
export async function get(url: URL, options: GetOptions): Promise<Answer> {
  assertAllowed(url, options.allowed);
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await ask(url, options, signal);
    const { statusCode: status = 0, headers } = response;
    const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(/\s*;\s*/);
    const charset =
      parameters
        .find((each) => each.startsWith("charset="))
        ?.slice(8)
        .replace(/"/g, "") ?? "";
    const location = headers.location === undefined ? {} : { location: new URL(headers.location, url) };
    const answer = { status, type, charset, ...location };
    if (status !== 200) {
      response.destroy();
      return { ...answer, bytes: new Uint8Array() };
    }
    if (options.types && !options.types.includes(type)) {
      response.destroy();
      throw new Error(`it is ${type || "of no stated type"} and not what was asked for`);
    }
    return { ...answer, bytes: await bodyOf(response, options.maxBytes) };
  } catch (error) {
    if (signal.aborted) throw new Error(`no whole answer in ${options.timeoutMs / 1000} s`);
    throw error;
  }
}

function ask(url: URL, { userAgent, types, allowed }: GetOptions, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const request = url.protocol === "https:" ? secureRequest : plainRequest;
    request(url, {
      signal,
      agent: false,
      ...(isAllowed(url, allowed) ? {} : { lookup: publicLookup }),
      headers: {
        "user-agent": userAgent,
        accept: [...(types ?? []), "*/*;q=0.1"].join(", "),
        "accept-encoding": "gzip, deflate, br",
      },
    })
      .on("response", answered)
      .on("error", failed)
      .end();
  });
}

async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    size += (chunk as Uint8Array).length;
    if (size > maxBytes) {
      response.destroy();
      throw new Error(`it is larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers["content-encoding"] ?? "identity").toLowerCase();
  const unpack = UNPACKERS.get(encoding);
  if (!unpack) {
    if (encoding !== "identity") throw new Error(`its encoding ${encoding} is not understood`);
    return response;
  }
  const stream = unpack();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

const UNPACKERS = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);
