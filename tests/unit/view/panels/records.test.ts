// Loading the records of many articles, a few at a time.
import { describe, expect, it } from "vitest";
import { loadEach } from "../../../../src/view/panels/records.ts";

const later = () => new Promise<void>((resolve) => setTimeout(resolve));

describe("loadEach", () => {
  it("loads all, no more at once than allowed", async () => {
    let open = 0;
    let most = 0;
    const done: number[] = [];
    const load = async (i: number) => {
      most = Math.max(most, ++open);
      await later();
      open--;
      return i * 10;
    };
    await loadEach([3, 1, 2, 5, 4], load, {
      atOnce: 2,
      onDone: (i, value) => done.push(i * 1000 + value),
      onFail: () => done.push(-1),
    });
    expect(most).toBe(2);
    expect(done).toEqual([3030, 1010, 2020, 5050, 4040]);
  });

  it("reports what fails and goes on", async () => {
    const failed: number[] = [];
    const done: number[] = [];
    const load = (i: number) => (i === 1 ? Promise.reject(new Error("gone")) : Promise.resolve(i));
    await loadEach([0, 1, 2], load, { onDone: (i) => done.push(i), onFail: (i) => failed.push(i) });
    expect([done, failed]).toEqual([[0, 2], [1]]);
  });

  it("starts and reports nothing after it is aborted", async () => {
    const control = new AbortController();
    const started: number[] = [];
    const done: number[] = [];
    const load = async (i: number) => {
      started.push(i);
      control.abort();
      return i;
    };
    await loadEach([0, 1, 2], load, {
      atOnce: 1,
      signal: control.signal,
      onDone: (i) => done.push(i),
      onFail: (i) => done.push(i),
    });
    expect([started, done]).toEqual([[0], []]);
  });
});
