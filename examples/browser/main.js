// Files chosen in a page → the entities named most. For more than a few articles run this in a Web Worker.
import { buildGraph, readFile } from "simpul";

const input = document.querySelector("input");
const list = document.querySelector("ul");

async function* articles(files) {
  for (const file of files) yield* readFile({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

input.addEventListener("change", async () => {
  const { entities } = await buildGraph(articles(input.files));
  const items = entities.slice(0, 20).map(({ label, mentions }) => {
    const item = document.createElement("li");
    item.textContent = `${label}: ${mentions}`;
    return item;
  });
  list.replaceChildren(...items);
});
