// An article → a gold case for review: `npm run gold -- NAME FILE` writes tests/gold/NAME with what extraction gives today.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { Command } from "commander";
import { annotate, extractionOf } from "../src/annotate/index.ts";
import type { Article } from "../src/model/index.ts";
import { readFile as articlesIn, isNotice } from "../src/read/index.ts";
import { goldOf } from "../tests/gold/gold.ts";

const program = new Command("npm run gold --")
  .description(
    "Makes a gold case from an article, with the current output. Correct expected.json by hand to what is right.",
  )
  .argument("<name>", "what the case is about: lower case, with hyphens")
  .argument("<file>", "the article: .md, .txt or any format that is read; your own words, nobody's text")
  .parse();
const [name = "", file = ""] = program.args;
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) program.error("The name is lower case, with hyphens.");

const folder = resolve(import.meta.dirname, "../tests/gold", name);
let article: Article | undefined;
for await (const item of articlesIn({ path: file, bytes: await readFile(file) })) if (!isNotice(item)) article ??= item;
if (!article) program.error(`${file} holds no article.`);
else {
  await mkdir(folder, { recursive: true });
  const target = join(folder, `article${extname(file)}`);
  if (resolve(file) !== target) await copyFile(file, target);
  await writeFile(
    join(folder, "expected.json"),
    `${JSON.stringify(goldOf(extractionOf(annotate(article))), null, 2)}\n`,
  );
  console.log(
    `${folder}\nRead expected.json against the article and correct it to what is right; then: npm test -- vitest`,
  );
}
