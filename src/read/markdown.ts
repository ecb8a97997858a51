// Markdown with front matter → one article. The body keeps its marks: offsets count in the text as it was written.
import { parse } from "yaml";
import { fieldsOf } from "./fields.ts";
import { causeOf, type Reader } from "./reader.ts";

export const markdown: Reader = {
  id: "markdown",
  extensions: ["md", "markdown"],
  *read({ path, text }) {
    const [matter = "", yaml = ""] = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    let record: unknown;
    try {
      record = parse(yaml, { logLevel: "error" });
    } catch (error) {
      yield {
        code: "bad-front-matter",
        source: path,
        message: `The front matter is no YAML (${causeOf(error)}); the article is read without it.`,
      };
    }
    const fields = fieldsOf(record ?? {}, path) ?? fieldsOf({}, path);
    const content = text.slice(matter.length).replace(/^\s*\n/, "");
    const [heading = "", headline = ""] = fields?.title ? [] : (/^#[ \t]+([^\r\n]+)\s*/.exec(content) ?? []);
    if (fields) yield { ...fields, title: fields.title || headline.trim(), body: content.slice(heading.length) };
  },
};
