// One article → who is named, and who says what. Run: node examples/extract.mjs
import { extract } from "simpul";

const { text, entities, mentions, quotes } = extract({
  title: "Menlu Norwegia tiba di Jakarta",
  date: "4 November 2024",
  text: "Menteri Luar Negeri Norwegia Ingrid Solberg tiba di Jakarta. “Kami datang untuk bekerja sama,” kata Solberg.",
});

for (const { id, label } of entities) {
  const places = mentions.filter(({ entity }) => entity === id);
  console.log(`${label} (${id}): ${places.map(({ start, end }) => text.slice(start, end)).join(" | ")}`);
}
for (const { speaker, start, end } of quotes) console.log(`${speaker ?? "?"}: ${text.slice(start, end)}`);
