import { DOMParser, type Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ENTITY_TYPES } from "../../../../src/model/index.ts";
import type { Caption, PictureNode, StagePicture } from "../../../../src/view/take/picture.ts";
import { svgOf } from "../../../../src/view/take/svg.ts";

const node = (more: Partial<PictureNode> = {}): PictureNode => ({
  type: "person",
  x: 100,
  y: 80,
  radius: 12,
  color: "#2b62c4",
  hollow: false,
  name: "Amir Satu",
  mark: "AS",
  markSize: 10,
  ground: "#ffffff",
  flag: undefined,
  alpha: 1,
  ring: "",
  ...more,
});
const picture = (more: Partial<StagePicture> = {}): StagePicture => ({
  width: 600,
  height: 400,
  ground: "#fbfaf7",
  ink: "#1c1b19",
  lines: [],
  nodes: [node()],
  labels: [],
  ...more,
});
const caption = (more: Partial<Caption> = {}): Caption => ({
  title: "Everybody",
  subtitle: "3 articles",
  legend: [{ type: "person", color: "#2b62c4", text: "People" }],
  notes: ["Named together is not proof of a relation.", "Source: three articles"],
  language: "en",
  ...more,
});

/** Strict: anything that is not well-formed throws. */
function parsed(svg: string): Element {
  const root = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("no root");
  return root;
}
const all = (root: Element, tag: string): Element[] => [...root.getElementsByTagName(tag)];
const texts = (root: Element, tag: string): string[] => all(root, tag).map(({ textContent }) => textContent ?? "");

test("title, legend, notes, names and marks are text in the drawing", () => {
  const root = parsed(
    svgOf(picture({ labels: [{ text: "Amir Satu", x: 5, y: 5, size: 13, weight: 550 }] }), caption()),
  );
  expect(root.tagName).toBe("svg");
  expect(texts(root, "text")).toEqual([
    "Everybody",
    "3 articles",
    "Named together is not proof of a relation.",
    "Source: three articles",
    "People",
    "AS",
    "Amir Satu",
  ]);
  expect(texts(root, "title")).toEqual(["Everybody", "Amir Satu"]);
});

test("the drawing is as high as the picture and what is written over and under it", () => {
  const height = (notes: string[]): number =>
    Number(parsed(svgOf(picture(), caption({ notes }))).getAttribute("height"));
  expect(height([])).toBeGreaterThan(400);
  expect(height(["one", "two"])).toBe(height([]) + 36);
});

test("a long note is broken into lines that fit, and no word is lost", () => {
  const note = "Source: ninety articles of thirty outlets between the first year and the last ".repeat(3).trim();
  const root = parsed(svgOf(picture({ width: 320, nodes: [] }), caption({ notes: [note], legend: [] })));
  const lines = texts(root, "text").slice(2);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.join(" ")).toBe(note);
  for (const line of lines) expect(line.length * 12 * 0.56).toBeLessThanOrEqual(320 - 48);
});

test("whatever an article calls somebody, the drawing stays well-formed and runs nothing", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "</text></svg><svg onload=alert(1)>",
      "]]><!--",
      "&lt;&amp;&#0;",
      "\u0000\u0008\ud800\ufffe",
      "<image href='https://elsewhere.example/x'/>",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (name, title) => {
      const svg = svgOf(
        picture({
          nodes: ENTITY_TYPES.map((type) => node({ type, name, mark: name.slice(0, 2) })),
          labels: [{ text: name, x: 0, y: 0, size: 12, weight: 450 }],
        }),
        caption({ title, subtitle: name, notes: [name], legend: [{ type: "event", color: "#000000", text: name }] }),
      );
      const root = parsed(svg);
      const tags = new Set(all(root, "*").map(({ tagName }) => tagName));
      for (const tag of tags)
        expect(["svg", "title", "desc", "clipPath", "rect", "g", "path", "text", "circle"]).toContain(tag);
      for (const element of all(root, "*"))
        for (const { name } of [...element.attributes]) expect(name).not.toMatch(/^on|href/);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("a name is read back as it was written", () => {
  const name = `D'Artagnan & "Sons" <Ltd>`;
  expect(texts(parsed(svgOf(picture({ nodes: [node({ name })] }), caption())), "title")).toContain(name);
});

test("an arrow ends at the rim of the node it points at", () => {
  const root = parsed(
    svgOf(
      picture({
        nodes: [],
        lines: [{ from: [0, 0], to: [100, 0], width: 2, color: "#000000", curvature: 0, arrowTo: 20 }],
      }),
      caption({ legend: [] }),
    ),
  );
  const [line, head] = all(root, "path").map((path) => path.getAttribute("d"));
  expect(line).toBe("M0 0Q50 0 70 0");
  expect(head).toMatch(/^M80 0L70 /);
});

test("a flag is an image of the address given, cut to the disc of its own node", () => {
  const flag = "data:image/svg+xml;base64,AAAA";
  const root = parsed(
    svgOf(
      picture({ nodes: [node({ type: "country", flag, mark: "" }), node({ type: "country", flag, mark: "" })] }),
      caption(),
    ),
  );
  const images = all(root, "image");
  expect(images.map((image) => image.getAttribute("href"))).toEqual([flag, flag]);
  const cuts = images.map((image) => image.getAttribute("clip-path"));
  const ids = all(root, "clipPath").map((clip) => `url(#${clip.getAttribute("id")})`);
  expect(new Set(cuts).size).toBe(2);
  for (const cut of cuts) expect(ids).toContain(cut);
});

test("a hollow node is a rim on the ground's colour, its letters in its own", () => {
  const of = (hollow: boolean) => {
    const root = parsed(svgOf(picture({ nodes: [node({ hollow })] }), caption({ legend: [] })));
    const entities = all(root, "g").find((group) => group.getAttribute("id") === "entities");
    const path = entities?.getElementsByTagName("path")[0];
    const letters = entities?.getElementsByTagName("text")[0];
    return [path?.getAttribute("fill"), path?.getAttribute("stroke"), letters?.getAttribute("fill")];
  };
  expect(of(true)).toEqual(["#ffffff", "#2b62c4", "#2b62c4"]);
  expect(of(false)).toEqual(["#2b62c4", null, "#ffffff"]);
});
