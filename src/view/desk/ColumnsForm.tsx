// A table whose names say nothing → the user says which column holds what, with the first rows beside it.
import { useId } from "react";
import { ARTICLE_FIELDS, type ArticleField, type Columns } from "../../model/index.ts";
import type { Table } from "../../worker/client.ts";
import { useWords } from "../context.ts";

interface Props {
  readonly path: string;
  /** Other files of the same columns. */
  readonly others: number;
  readonly table: Table;
  readonly columns: Columns;
  onChange(columns: Columns): void;
}

const LONGEST = 160;
const beginning = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

function without(columns: Columns, field: ArticleField): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([key]) => key !== field));
}

export function ColumnsForm({ path, others, table, columns, onChange }: Props): React.JSX.Element {
  const { desk: said } = useWords().words;
  const id = useId();
  const first = table.rows[0] ?? [];
  const cell = (field: ArticleField): string => {
    const name = columns[field];
    return name === undefined ? "" : beginning(first[table.names.indexOf(name)] ?? "");
  };
  return (
    <fieldset className="desk-columns">
      <legend>{said.columnsTitle(path)}</legend>
      <p className="quiet">
        {said.columnsHint} {others > 0 && said.columnsSame(others)}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">{said.preview}</th>
          </tr>
        </thead>
        <tbody>
          {ARTICLE_FIELDS.map((field) => (
            <tr key={field}>
              <th scope="row">
                <label htmlFor={`${id}-${field}`}>{said.fields[field]}</label>
              </th>
              <td>
                <select
                  id={`${id}-${field}`}
                  value={columns[field] ?? ""}
                  onChange={({ target: { value } }) =>
                    onChange(value === "" ? without(columns, field) : { ...columns, [field]: value })
                  }
                >
                  <option value="">{said.noColumn}</option>
                  {table.names.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
              <td className="desk-cell">{cell(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.body === undefined && <p role="alert">{said.needsText}</p>}
    </fieldset>
  );
}
