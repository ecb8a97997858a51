// `--tagger transformers`: a tiny model made here is run by the real package where it is installed (`npm run test:transformers`), and by a
// stand-in everywhere; what the options, the package or the model lack is told with what to do.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotate, annotateWith } from "../../../src/annotate/index.ts";
import { type Transformers, taggerFor } from "../../../src/cli/tagger.ts";
import { SPECIAL, writeModel } from "../../fixtures/onnx.ts";
import { articleOf } from "../annotate/article.ts";

const REAL = resolve(
  import.meta.dirname,
  "../../transformers/node_modules/@huggingface/transformers/dist/transformers.node.mjs",
);
const isInstalled = existsSync(REAL);

const LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-GPE", "I-GPE", "B-MISC"];
const PIECES = {
  Rina: "B-PERSON",
  "##wati": "I-PERSON",
  Moe: "I-PERSON",
  "##ljo": "I-PERSON",
  bertemu: "O",
  di: "O",
  Zonk: "B-GPE",
  "##ia": "I-GPE",
  Kel: "B-ORG",
  "-": "I-ORG",
  tani: "I-ORG",
  Hari: "B-MISC",
  ".": "O",
  ",": "O",
  dan: "O",
} as const;

let root = "";
let folder = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "simpul-tagger-"));
  folder = join(root, "model");
  writeModel(folder, LABELS, PIECES);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The same lookup without the package: greedy longest-first pieces, one score a label. */
const standIn = async (): Promise<Transformers> => {
  const names = [...SPECIAL, ...Object.keys(PIECES)];
  const labelOf = new Map<string, string>(Object.entries(PIECES));
  const pieces = (text: string): string[] =>
    (text.match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? []).flatMap((word) => {
      const found: string[] = [];
      for (let at = 0; at < word.length; ) {
        const prefix = at === 0 ? "" : "##";
        let to = word.length;
        while (to > at && !labelOf.has(prefix + word.slice(at, to))) to--;
        if (to === at) return ["[UNK]"];
        found.push(prefix + word.slice(at, to));
        at = to;
      }
      return found;
    });
  class Tensor {
    readonly data: BigInt64Array;
    readonly dims: readonly number[];
    constructor(_type: "int64", data: BigInt64Array, dims: readonly number[]) {
      this.data = data;
      this.dims = dims;
    }
  }
  const model = async (inputs: object) => {
    const { data, dims } = (inputs as { input_ids: Tensor }).input_ids;
    const scores = Array.from(data).flatMap((id) =>
      LABELS.map((label) => (label === (labelOf.get(names[Number(id)] ?? "") ?? "O") ? 6 : 0)),
    );
    return { logits: { data: scores, dims: [...dims, LABELS.length] } };
  };
  const id2label = Object.fromEntries(LABELS.map((label, n) => [String(n), label]));
  return {
    env: { allowRemoteModels: true, allowLocalModels: false, localModelPath: "" },
    AutoTokenizer: {
      from_pretrained: async () => ({
        model_max_length: 512,
        pad_token_id: 0,
        tokenize: pieces,
        encode: (text, { add_special_tokens }) => {
          const ids = pieces(text).map((piece) => names.indexOf(piece));
          return add_special_tokens ? [2, ...ids, 3] : ids;
        },
      }),
    },
    AutoModelForTokenClassification: {
      from_pretrained: async () => Object.assign(model, { config: { id2label, max_position_embeddings: 12 } }),
    },
    Tensor,
  };
};

const real = async (): Promise<Transformers> =>
  (await import(/* @vite-ignore */ pathToFileURL(REAL).href)) as Transformers;

const backends: readonly (readonly [string, () => Promise<Transformers>, boolean])[] = [
  ["a stand-in", standIn, true],
  ["the package", real, isInstalled],
];

describe.each(backends)("a model run by %s", (_name, load, isThere) => {
  const spans = async (text: string): Promise<string[]> => {
    const tagger = await taggerFor({ tagger: "transformers", model: folder }, load);
    if (!tagger) throw new Error("no tagger");
    const doc = annotate(articleOf(text));
    return (await tagger.tag(doc)).map(
      ({ tag, start, end, score }) => `${tag} ${text.slice(start, end)} ${score.toFixed(1)}`,
    );
  };

  it.runIf(isThere)("gives spans of words, whatever pieces the model cuts them into", async () => {
    expect(await spans("Rinawati Moeljo bertemu di Zonkia.")).toEqual(["PER Rinawati Moeljo 1.0", "LOC Zonkia 1.0"]);
  });
  it.runIf(isThere)(
    "joins a hyphened name, parts two that begin anew, and leaves types aside that we have none for",
    async () => {
      expect(await spans("Kel-tani, Rina Rina dan Hari.")).toEqual([
        "ORG Kel-tani 1.0",
        "PER Rina 1.0",
        "PER Rina 1.0",
      ]);
    },
  );
  it.runIf(isThere)("reads words it doesn't know as no names, and goes on right after them", async () => {
    expect(await spans("Çağla bertemu Rinawati, 🙂 di Zonkia.")).toEqual(["PER Rinawati 1.0", "LOC Zonkia 1.0"]);
  });
  it.runIf(isThere)("cuts sentences longer than the model's row, and no word of them is lost", async () => {
    const text = `${Array.from({ length: 9 }, () => "Rinawati bertemu di Zonkia").join(", ")}.`;
    expect((await spans(text)).map((span) => span.slice(0, 3))).toEqual(
      Array.from({ length: 9 }, () => ["PER", "LOC"]).flat(),
    );
  });
  it.runIf(isThere)("replaces our own tagger in annotation", async () => {
    const tagger = await taggerFor({ tagger: "transformers", model: folder }, load);
    if (!tagger) throw new Error("no tagger");
    const { entities } = await annotateWith(articleOf("Kel-tani bertemu Rinawati. Kel-tani di Indonesia."), tagger);
    expect(entities.map(({ type, label }) => `${type} ${label}`)).toEqual([
      "country Indonesia",
      "organisation Kel-tani",
      "person Rinawati",
    ]);
    expect(entities.at(-1)?.reasons).toContain("tagger");
  });
});

describe("the tagger's id", () => {
  const idOf = async (): Promise<string | undefined> =>
    (await taggerFor({ tagger: "transformers", model: folder }, standIn))?.id;
  it("stays while the model does, and changes with a file of it", async () => {
    const before = await idOf();
    expect(await idOf()).toBe(before);
    writeFileSync(join(folder, "special_tokens_map.json"), "{}");
    expect(await idOf()).not.toBe(before);
  });
});

describe("what is asked for can't be done", () => {
  const complaint = (options: Parameters<typeof taggerFor>[0], load = standIn): Promise<string> =>
    taggerFor(options, load).then(
      () => "nothing",
      (error: Error) => `${error.name}: ${error.message}`,
    );

  it("our own tagger is the default and takes no model", async () => {
    expect(await taggerFor({}, standIn)).toBeUndefined();
    expect(await complaint({ model: folder })).toMatch(
      /^UsageError: --model and --hub belong to --tagger transformers/,
    );
  });
  it("no model named", async () => {
    expect(await complaint({ tagger: "transformers" })).toMatch(/needs --model/);
  });
  it("no such folder: the hub is named, and not asked", async () => {
    expect(await complaint({ tagger: "transformers", model: join(root, "none") })).toMatch(/is no folder.*--hub/);
  });
  it("a folder without weights, or without a tokenizer: how to make one", async () => {
    const empty = join(root, "empty");
    mkdirSync(empty);
    expect(await complaint({ tagger: "transformers", model: empty })).toMatch(
      /lacks config\.json and tokenizer\.json.*optimum-cli/,
    );
    for (const name of ["config.json", "tokenizer.json", "tokenizer_config.json"])
      writeFileSync(join(empty, name), "{}");
    expect(await complaint({ tagger: "transformers", model: empty })).toMatch(/holds no model\.onnx.*optimum-cli/);
  });
  it("the package is not installed: the command that installs it", async () => {
    const fail = (): Promise<Transformers> => Promise.reject(new Error("Cannot find package"));
    expect(await complaint({ tagger: "transformers", model: folder }, fail)).toMatch(
      /npm install @huggingface\/transformers$/,
    );
  });
  it("a model of something else", async () => {
    const other = join(root, "other");
    writeModel(other, ["O", "B-COLOUR"], { red: "B-COLOUR" });
    const load = async (): Promise<Transformers> => {
      const found = await standIn();
      const { from_pretrained } = found.AutoModelForTokenClassification;
      return {
        ...found,
        AutoModelForTokenClassification: {
          from_pretrained: async (...asked) =>
            Object.assign(await from_pretrained(...asked), { config: { id2label: { 0: "O", 1: "B-COLOUR" } } }),
        },
      };
    };
    expect(await complaint({ tagger: "transformers", model: other }, load)).toMatch(
      /can't be used: none of its labels \(O, B-COLOUR\)/,
    );
  });
  it("forbids the package to fetch anything unless the hub is allowed", async () => {
    const found = await standIn();
    await taggerFor({ tagger: "transformers", model: folder }, async () => found);
    expect(found.env).toMatchObject({ allowRemoteModels: false, localModelPath: root });
    await taggerFor({ tagger: "transformers", model: "someone/model", hub: true }, async () => found);
    expect(found.env.allowRemoteModels).toBe(true);
  });
});
