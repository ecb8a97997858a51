// One JSON object a line → one article a line.
import { fieldsOf } from "./fields.ts";
import { badRow, causeOf, type Reader } from "./reader.ts";

export const ndjson: Reader = {
  id: "ndjson",
  extensions: ["ndjson", "jsonl"],
  *read({ path, text, firstRow = 1, columns }) {
    let row = firstRow;
    for (let start = 0; start < text.length; row++) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, end).trim();
      start = end + 1;
      if (line === "") continue;
      const place = `${path}:${row}`;
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch (error) {
        yield badRow(place, `This line is no JSON (${causeOf(error)})`);
        continue;
      }
      yield fieldsOf(record, place, columns) ?? badRow(place, "This line holds no JSON object");
    }
  },
};
