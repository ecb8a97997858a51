import { describe, expect, it } from "vitest";
import { assertAllowed, isPublic, publicLookup, RefusedError } from "../../../../src/cli/fetch/address.ts";

describe("isPublic", () => {
  it.each(["93.184.215.14", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])("%s is", (address) => {
    expect(isPublic(address)).toBe(true);
  });
  it.each([
    ..."127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.8 192.0.2.1".split(
      " ",
    ),
    ..."198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 fd12::1".split(
      " ",
    ),
    ..."ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1::1 2001::1 2001:db8::1 no-address".split(
      " ",
    ),
  ])("%s is not", (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe("assertAllowed", () => {
  const check =
    (url: string, allowed: string[] = []) =>
    () =>
      assertAllowed(new URL(url), allowed);

  it.each(["https://warta.example/1", "http://warta.example/", "http://8.8.8.8/"])("lets %s pass", (url) => {
    expect(check(url)).not.toThrow();
  });
  it.each([
    "file:///etc/passwd",
    "ftp://warta.example/",
    "http://user:pass@warta.example/",
    "http://warta.example:8080/",
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
  ])("refuses %s", (url) => {
    expect(check(url)).toThrow(RefusedError);
  });
  it("lets a host pass that the user allows, with that port or any", () => {
    expect(check("http://127.0.0.1:81/", ["127.0.0.1:81"])).not.toThrow();
    expect(check("http://127.0.0.1:82/", ["127.0.0.1:81"])).toThrow(RefusedError);
    expect(check("http://127.0.0.1:82/", ["127.0.0.1"])).not.toThrow();
    expect(check("file://127.0.0.1/etc/passwd", ["127.0.0.1"])).toThrow(RefusedError);
  });
});

it("a name that stands for an address of one's own is refused when it is looked up", async () => {
  for (const all of [true, false]) {
    const error = await new Promise((done) => publicLookup("localhost", { all }, (problem) => done(problem)));
    expect(error).toBeInstanceOf(RefusedError);
  }
});
