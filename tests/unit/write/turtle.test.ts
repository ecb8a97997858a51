// Turtle → read back by N3's parser: terms of schema.org and PROV, the words of the article untouched.
import { type Literal, Parser, Store } from "n3";
import { describe, expect, it } from "vitest";
import { turtle } from "../../../src/write/turtle.ts";
import { GRAPH, HARM } from "./graph.ts";

const SCHEMA = "https://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ANA = "urn:simpul:entity:person%3Aana";
const text = turtle.write(GRAPH, {}) as string;
const store = new Store(new Parser({ format: "text/turtle" }).parse(text));
const values = (subject: string, property: string): string[] =>
  store.getObjects(subject, property, null).map(({ value }) => value);

describe("turtle", () => {
  it("names things in terms of schema.org, in their languages", () => {
    expect(values(ANA, TYPE)).toEqual([`${SCHEMA}Person`, `${PROV}Agent`]);
    const names = store.getObjects("urn:simpul:entity:country%3ARU", `${SCHEMA}name`, null) as Literal[];
    expect(names.map(({ value, language }) => `${value}@${language}`).sort()).toEqual(["Rusia@id", "Russia@en"]);
    expect(values("urn:simpul:entity:event%3Arapat", `${SCHEMA}startDate`)).toEqual(["1949-05"]);
    expect(values("urn:simpul:entity:event%3Arapat", `${SCHEMA}location`)).toEqual([HARM[1]]);
    expect(values("urn:simpul:entity:event%3Arapat", `${PROV}wasAssociatedWith`)).toEqual([
      "urn:simpul:entity:person%3Abudi",
    ]);
  });
  it("keeps the words of every quote, with where they stand and who said them", () => {
    const quotes = store.getSubjects(TYPE, `${SCHEMA}Quotation`, null).map(({ value }) => value);
    expect(quotes).toHaveLength(HARM.length);
    expect(quotes.flatMap((quote) => values(quote, `${SCHEMA}text`)).sort()).toEqual([...HARM].sort());
    const [first = ""] = quotes;
    const quote = GRAPH.records[0]?.quotes[0];
    expect(values(first, `${PROV}hadPrimarySource`)).toEqual([
      `urn:simpul:article:a%2F1%20%23x#char=${quote?.start},${quote?.end}`,
    ]);
    expect(values(first, `${PROV}wasAttributedTo`)).toEqual([ANA]);
    expect(values(quotes[1] ?? "", `${PROV}wasAttributedTo`)).toEqual([]);
  });
  it("shows each link's evidence; named together is no relation", () => {
    const link = `urn:simpul:link:${encodeURIComponent(GRAPH.links[0]?.id ?? "")}`;
    expect(values(link, `${PROV}wasDerivedFrom`)).toEqual(["urn:simpul:article:a%2F1%20%23x#char=0,14"]);
    expect(values(link, "urn:simpul:term:weight")).toEqual(["3.5"]);
    const direct = store.getQuads(ANA, null, "urn:simpul:entity:country%3ARU", null);
    expect(direct).toEqual([]);
  });
  it("says which article carries the report of another", () => {
    expect(values("urn:simpul:article:b", `${PROV}alternateOf`)).toEqual(["urn:simpul:article:a%2F1%20%23x"]);
  });
  it("leaves out an address that is none", () => {
    expect(values("urn:simpul:article:a%2F1%20%23x", `${SCHEMA}url`)).toEqual([]);
    expect(values("urn:simpul:article:b", `${SCHEMA}url`)).toEqual(["https://news.example/b?x=1&y=2"]);
  });
  it("has no subject but its own", () => {
    for (const { value } of store.getSubjects(null, null, null)) expect(value).toMatch(/^urn:simpul:[a-z]+:[^\s<>"]+$/);
  });
});
