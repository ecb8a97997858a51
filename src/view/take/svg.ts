// A picture of the stage with its words → SVG: shapes and text that any editor takes apart, with nothing that is run.
import type { EntityType } from "../../model/index.ts";
import { type XmlTree, xml, xmlText } from "../../write/xml.ts";
import type { Caption, PictureLabel, PictureLine, PictureNode, StagePicture } from "./picture.ts";

/** What the explorer is set in where it is installed, else what every system has. */
const FONT = "Inter, 'Inter Variable', 'Helvetica Neue', Helvetica, Arial, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";
const MARGIN = 24;
/** Rim of a hollow shape, as a share of its radius. */
const RIM = 0.2;
const HEAD = 84;
const NOTE = 18;
/** As wide as a letter is on average, in heights: enough to set the legend's entries apart without a canvas. */
const LETTER = 0.56;

const r = (value: number): number => Math.round(value * 100) / 100;

/** Outline of a type's shape around a point. */
export function shapePath(type: EntityType, x: number, y: number, radius: number): string {
  if (type === "event") {
    const tip = radius * 1.24;
    return `M${r(x)} ${r(y - tip)}L${r(x + tip)} ${r(y)}L${r(x)} ${r(y + tip)}L${r(x - tip)} ${r(y)}Z`;
  }
  if (type === "organisation") {
    const [half, corner] = [radius * 0.9, radius * 0.35];
    const side = half - corner;
    const turn = (dx: number, dy: number): string => `a${r(corner)} ${r(corner)} 0 0 1 ${r(dx)} ${r(dy)}`;
    return `M${r(x - side)} ${r(y - half)}h${r(2 * side)}${turn(corner, corner)}v${r(2 * side)}${turn(-corner, corner)}h${r(-2 * side)}${turn(-corner, -corner)}v${r(-2 * side)}${turn(corner, -corner)}Z`;
  }
  const arc = `a${r(radius)} ${r(radius)} 0 1 1 `;
  return `M${r(x - radius)} ${r(y)}${arc}${r(2 * radius)} 0${arc}${r(-2 * radius)} 0Z`;
}

/** A line and its arrowhead, which ends where the node it points at begins. */
function linePaths({ from, to, width, color, curvature, arrowTo }: PictureLine): XmlTree[] {
  const [[x1, y1], [x2, y2]] = [from, to];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [cx, cy] = [(x1 + x2) / 2 + dy * curvature, (y1 + y2) / 2 - dx * curvature];
  const stroke = { "@fill": "none", "@stroke": color, "@stroke-width": r(width) };
  if (arrowTo === undefined) {
    const bend = curvature === 0 ? `L${r(x2)} ${r(y2)}` : `Q${r(cx)} ${r(cy)} ${r(x2)} ${r(y2)}`;
    return [{ "@d": `M${r(x1)} ${r(y1)}${bend}`, ...stroke }];
  }
  // The curve comes in along the line from its control point.
  const reach = Math.hypot(x2 - cx, y2 - cy) || 1;
  const [ux, uy] = [(x2 - cx) / reach, (y2 - cy) / reach];
  const [tipX, tipY] = [x2 - ux * arrowTo, y2 - uy * arrowTo];
  const [length, half] = [width * 5, width * 1.75];
  const [backX, backY] = [tipX - ux * length, tipY - uy * length];
  const head = [
    `M${r(tipX)} ${r(tipY)}`,
    `L${r(backX - uy * half)} ${r(backY + ux * half)}`,
    `L${r(backX + uy * half)} ${r(backY - ux * half)}Z`,
  ].join("");
  return [
    { "@d": `M${r(x1)} ${r(y1)}Q${r(cx)} ${r(cy)} ${r(backX)} ${r(backY)}`, ...stroke },
    { "@d": head, "@fill": color },
  ];
}

function nodeTree(node: PictureNode, number: number): XmlTree {
  const { type, x, y, radius, color, hollow, name, mark, markSize, ground, flag, alpha, ring } = node;
  const rim = Math.max(1.75, radius * RIM);
  const inner = radius - Math.max(1.25, radius * 0.11);
  return {
    ...(name === "" ? {} : { title: xmlText(name) }),
    path: [
      hollow
        ? { "@d": shapePath(type, x, y, radius - rim / 2), "@fill": ground, "@stroke": color, "@stroke-width": r(rim) }
        : { "@d": shapePath(type, x, y, radius), "@fill": color },
      ...(ring === ""
        ? []
        : [{ "@d": shapePath(type, x, y, radius + 3.25), "@fill": "none", "@stroke": ring, "@stroke-width": 2.5 }]),
    ],
    ...(flag === undefined
      ? {}
      : {
          clipPath: { "@id": `disc-${number}`, circle: { "@cx": r(x), "@cy": r(y), "@r": r(inner) } },
          image: {
            "@href": flag,
            "@x": r(x - inner),
            "@y": r(y - inner),
            "@width": r(inner * 2),
            "@height": r(inner * 2),
            "@opacity": r(alpha),
            "@clip-path": `url(#disc-${number})`,
          },
        }),
    ...(mark === "" ? {} : { text: centred(mark, x, y, markSize, hollow ? color : ground) }),
  };
}

const centred = (text: string, x: number, y: number, size: number, color: string): XmlTree => ({
  "@x": r(x),
  // The middle of capitals: `dominant-baseline` is not understood everywhere.
  "@y": r(y + size * 0.36),
  "@font-size": size,
  "@font-weight": 600,
  "@text-anchor": "middle",
  "@fill": color,
  "#text": xmlText(text),
});

const labelTree = ({ text, x, y, size, weight }: PictureLabel, { ground, ink }: StagePicture): XmlTree => ({
  "@x": r(x),
  "@y": r(y + size * 0.35),
  "@font-size": size,
  "@font-weight": weight,
  "@fill": ink,
  "@stroke": ground,
  "@stroke-width": 4,
  "@stroke-linejoin": "round",
  "@paint-order": "stroke",
  "#text": xmlText(text),
});

/** A note in lines that fit a width, broken at spaces. */
function wrapped(text: string, width: number, size: number): string[] {
  const most = Math.max(20, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * The picture under its title, over its legend and notes. It holds no script, no style sheet and no address but those of
 * the images given.
 */
export function svgOf(picture: StagePicture, { title, subtitle, legend, notes, language }: Caption): string {
  const { width, height, ground, ink } = picture;
  const lines = notes.flatMap((text) => wrapped(text, width - 2 * MARGIN, 12));
  const foot = MARGIN + 24 + lines.length * NOTE + 8;
  const total = { width: Math.round(width), height: Math.round(HEAD + height + foot) };
  const note = (text: string, x: number, y: number, size: number, more: XmlTree = {}): XmlTree => ({
    "@x": r(x),
    "@y": r(y),
    "@font-size": size,
    "@fill": ink,
    ...more,
    "#text": xmlText(text),
  });
  const footer = HEAD + height + MARGIN + 6;
  let at = MARGIN;
  const keys = legend.map(({ type, color, text }): XmlTree => {
    const x = at;
    at += 20 + text.length * 13 * LETTER + 20;
    return {
      path: { "@d": shapePath(type, x + 6, footer - 4, 6), "@fill": color },
      text: note(text, x + 18, footer, 13),
    };
  });
  return xml({
    svg: {
      "@xmlns": "http://www.w3.org/2000/svg",
      "@width": total.width,
      "@height": total.height,
      "@viewBox": `0 0 ${total.width} ${total.height}`,
      "@role": "img",
      "@xml:lang": language,
      "@font-family": FONT,
      title: xmlText(title),
      desc: xmlText([subtitle, ...notes].join(" ")),
      clipPath: {
        "@id": "stage",
        rect: { "@x": 0, "@y": HEAD, "@width": total.width, "@height": r(height) },
      },
      rect: { "@width": total.width, "@height": total.height, "@fill": ground },
      g: [
        {
          "@id": "words",
          text: [
            note(title, MARGIN, 40, 24, { "@font-family": SERIF, "@font-weight": 600 }),
            note(subtitle, MARGIN, 64, 13, { "@opacity": 0.75 }),
            ...lines.map((text, line) => note(text, MARGIN, footer + 28 + line * NOTE, 12, { "@opacity": 0.75 })),
          ],
        },
        { "@id": "legend", g: keys },
        {
          "@clip-path": "url(#stage)",
          g: {
            "@transform": `translate(0 ${HEAD})`,
            g: [
              { "@id": "links", "@stroke-linecap": "round", path: picture.lines.flatMap(linePaths) },
              { "@id": "entities", g: picture.nodes.map(nodeTree) },
              { "@id": "names", text: picture.labels.map((label) => labelTree(label, picture)) },
            ],
          },
        },
      ],
    },
  });
}
