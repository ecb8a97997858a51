// A table with a row of names on top → one article a row. Commas, semicolons or tabs between, quotes as in RFC 4180.
import Papa from "papaparse";
import { fieldsOf } from "./fields.ts";
import { badRow, type Reader } from "./reader.ts";

export const csv: Reader = {
  id: "csv",
  extensions: ["csv", "tsv"],
  *read({ path, text, columns }) {
    const { data, errors } = Papa.parse<string[]>(text, {
      delimitersToGuess: [",", "\t", ";", "|"],
      skipEmptyLines: "greedy",
      ...(path.toLowerCase().endsWith(".tsv") ? { delimiter: "\t" } : {}),
    });
    const causes = new Map(errors.map(({ row, message }) => [row, message]));
    const names = data[0] ?? [];
    for (const [index, cells] of data.entries()) {
      if (index === 0) continue;
      const place = `${path}:${index + 1}`;
      const cause =
        causes.get(index) ?? (cells.length > names.length ? "It has more cells than the table has names" : "");
      if (cause !== "") yield badRow(place, `This row can't be read: ${cause}`);
      else
        yield fieldsOf(Object.fromEntries(cells.map((cell, i) => [names[i] ?? "", cell])), place, columns) ??
          badRow(place, "This row holds no cells");
    }
  },
};
