// What threads do in tests: the real work, but for articles whose text says what befalls them.
import { attempt, type Task } from "../../../../src/cli/threads/work.ts";

function make({ article: { id, text } }: Task): string {
  if (text.startsWith("HANG")) for (;;);
  if (text.startsWith("THROW")) throw new Error("no such luck");
  return id;
}

export default (tasks: readonly Task[]) => tasks.map(moody);

function moody(task: Task) {
  const { text } = task.article;
  if (text.startsWith("EXIT")) process.exit(3);
  if (text.startsWith("SWELL")) {
    const held: number[][] = [];
    for (;;) held.push(new Array<number>(100_000).fill(held.length));
  }
  return attempt(task, make);
}
