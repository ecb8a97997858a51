// Address of a host → whether it is on the public internet: what a page or feed names must not reach into the user's own network.
import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** The host is none that may be asked. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

/** Whether an address (IPv4, IPv6, IPv4 in IPv6) can be reached from everywhere: not loopback, private, link-local, reserved … */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/**
 * Checks what can be told from the address of a page; the host's own addresses are checked when it is looked up.
 * @param allowed hosts, `name` or `name:port`, that may be anything
 * @throws {RefusedError}
 */
export function assertAllowed(url: URL, allowed: readonly string[]): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new RefusedError(`${url.protocol} is not fetched`);
  if (url.username !== "" || url.password !== "") throw new RefusedError("an address with a password is not fetched");
  if (isAllowed(url, allowed)) return;
  if (url.port !== "") throw new RefusedError(`port ${url.port} is not asked; --allow-host ${url.host} allows it`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublic(host)) throw refused(host, url.host);
}

export const isAllowed = ({ host, hostname }: URL, allowed: readonly string[]): boolean =>
  allowed.includes(host) || allowed.includes(hostname);

/** Looks a host up as Node does, and connects to no address that is not public, whatever the name says. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const wrong = error ? undefined : addresses.find(({ address }) => !isPublic(address));
    const [first] = addresses ?? [];
    if (error || !first || wrong) return done(error ?? refused(wrong?.address ?? "nowhere", hostname), "", 4);
    if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

const refused = (address: string, host: string): RefusedError =>
  new RefusedError(`${address} is no public address; --allow-host ${host} allows it`);
