// What is copied of an entity: its links with their own sentences, its quotes, its sources; nothing that is out of scope.
import { describe, expect, it } from "vitest";
import { index } from "../../../../src/graph/query.ts";
import { dossierOf } from "../../../../src/view/panels/dossier.ts";
import { ANI, overview, records } from "./example.ts";

const whole = index(overview);
const loaded = new Map(records.map((record, n) => [n, record]));

describe("dossierOf", () => {
  it("cites the sentences of its links and quotes, and numbers their sources", () => {
    const text = dossierOf(whole, ANI, loaded, "en");
    expect(text).toMatch(/^# Ani\n/);
    expect(text).toContain("“Minister Ani landed in Borduria.” \\[1\\]");
    expect(text).toContain("“Borduria is a friend,” \\[1\\]");
    expect(text).toMatch(/^1\. “Ani visits Borduria”, The Post, 1949-03, <https:\/\/post\.example\/one>$/m);
  });

  it("finds the evidence of a link by its number in the whole graph, whatever stays in scope", () => {
    const links = overview.links.filter(({ kind }) => kind === "comention").map((link) => ({ ...link, articles: [0] }));
    const scope = { ...index({ ...overview, links }), numbers: whole.numbers };
    const text = dossierOf(scope, ANI, new Map([...loaded].slice(0, 1)), "en");
    expect(text).toContain("“Minister Ani landed in Borduria.” \\[1\\]");
    expect(text).not.toContain("would wait");
    expect(text).not.toContain("Roles");
  });

  it("speaks the language of the interface", () => {
    expect(dossierOf(whole, ANI, loaded, "id")).toContain("Disebut bersama");
  });
});
