// `--tagger transformers --model DIR` → a tagger that runs that model, by a package the user installs; nothing is fetched unless `--hub`.
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Tagger } from "../annotate/index.ts";
import { classifierTagger, type TokenClassifier } from "../annotate/tagger/classifier.ts";
import { UsageError } from "./built.ts";

export const TAGGERS = ["simpul", "transformers"] as const;

export interface TaggerOptions {
  /** Default: our own. */
  readonly tagger?: (typeof TAGGERS)[number];
  /** Folder of the model; with `hub`, or a name on the Hugging Face hub. */
  readonly model?: string;
  /** Whether the model may be downloaded. */
  readonly hub?: boolean;
}

const PACKAGE: string = "@huggingface/transformers";

/** The part of the package that is used. */
export interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly AutoTokenizer: { from_pretrained: (id: string, options: object) => Promise<Tokenizer> };
  readonly AutoModelForTokenClassification: { from_pretrained: (id: string, options: object) => Promise<Model> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
}
interface Tokenizer {
  readonly model_max_length?: number;
  readonly pad_token_id?: number | null;
  readonly tokenize: (text: string) => string[];
  readonly encode: (text: string, options: { add_special_tokens: boolean }) => number[];
}
interface Model {
  (
    inputs: object,
  ): Promise<{ readonly logits: { readonly data: ArrayLike<number>; readonly dims: readonly number[] } }>;
  readonly config: { readonly id2label?: Readonly<Record<string, string>>; readonly max_position_embeddings?: number };
}

const load = async (): Promise<Transformers> => (await import(PACKAGE)) as Transformers;

/**
 * @param load how the package is found; a parameter so that it can stand elsewhere
 * @returns undefined for our own tagger
 * @throws {UsageError} with what to do, when the options, the package or the model are not as they must be
 */
export async function taggerFor(
  { tagger = "simpul", model, hub = false }: TaggerOptions,
  loadPackage: () => Promise<Transformers> = load,
): Promise<Tagger | undefined> {
  if (tagger === "simpul") {
    if (model !== undefined || hub) throw new UsageError("--model and --hub belong to --tagger transformers.");
    return undefined;
  }
  if (model === undefined)
    throw new UsageError("--tagger transformers needs --model: the folder of a token-classification model in ONNX.");
  const place = placeOf(model, hub);
  let transformers: Transformers;
  try {
    transformers = await loadPackage();
  } catch (error) {
    throw new UsageError(
      `--tagger transformers needs the package ${PACKAGE}, which could not be loaded (${messageOf(error)}): npm install ${PACKAGE}`,
    );
  }
  try {
    return classifierTagger(await classifierOf(transformers, place));
  } catch (error) {
    throw new UsageError(`The model ${model} can't be used: ${messageOf(error)}.`);
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/\.$/, "") ?? "";

interface Place {
  readonly id: string;
  /** Folder that holds the model's folder; undefined for the hub. */
  readonly parent?: string;
  readonly options: { readonly subfolder: string; readonly dtype: string };
  /** Changes with the files. */
  readonly version: string;
}

/** Files as the package names them, the exact first. */
const WEIGHTS = [
  ["model.onnx", "fp32"],
  ["model_fp16.onnx", "fp16"],
  ["model_quantized.onnx", "q8"],
  ["model_int8.onnx", "int8"],
  ["model_q4.onnx", "q4"],
] as const;

function placeOf(model: string, hub: boolean): Place {
  const folder = resolve(model);
  if (!existsSync(folder)) {
    if (!hub)
      throw new UsageError(
        `${model} is no folder. To download a model of that name from the Hugging Face hub, add --hub.`,
      );
    return { id: model, options: { subfolder: "onnx", dtype: "fp32" }, version: `hub ${model}` };
  }
  const missing = ["config.json", "tokenizer.json", "tokenizer_config.json"].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) throw new UsageError(`${model} lacks ${missing.join(" and ")}: ${CONVERT}`);
  for (const subfolder of ["onnx", ""]) {
    for (const [name, dtype] of WEIGHTS) {
      if (existsSync(join(folder, subfolder, name)))
        return {
          id: basename(folder),
          parent: dirname(folder),
          options: { subfolder, dtype },
          version: versionOf(folder, subfolder),
        };
    }
  }
  throw new UsageError(`${model} holds no model.onnx: ${CONVERT}`);
}

const CONVERT = "make the folder with “optimum-cli export onnx --task token-classification --model NAME FOLDER”.";

/** Names, sizes and times: reading a gigabyte only to know that it is the same would cost more than it saves. */
const versionOf = (folder: string, subfolder: string): string =>
  [folder, join(folder, subfolder)]
    .flatMap((place) =>
      readdirSync(place)
        .sort()
        .map((name) => ({ name, stats: statSync(join(place, name)) })),
    )
    .filter(({ stats }) => stats.isFile())
    .map(({ name, stats }) => `${name} ${stats.size} ${Math.round(stats.mtimeMs)}`)
    .join(", ");

async function classifierOf(
  { env, AutoTokenizer, AutoModelForTokenClassification, Tensor }: Transformers,
  place: Place,
): Promise<TokenClassifier> {
  env.allowRemoteModels = place.parent === undefined;
  if (place.parent !== undefined) {
    env.allowLocalModels = true;
    env.localModelPath = place.parent;
  }
  const local = { local_files_only: place.parent !== undefined };
  const tokenizer = await AutoTokenizer.from_pretrained(place.id, local);
  const model = await AutoModelForTokenClassification.from_pretrained(place.id, {
    ...local,
    ...place.options,
    device: "cpu",
  });
  const named = model.config.id2label ?? {};
  const labels = Object.keys(named)
    .map(Number)
    .sort((a, b) => a - b)
    .map((n) => named[n] ?? "O");
  const marks = tokenizer.encode("", { add_special_tokens: true });
  const pad = tokenizer.pad_token_id ?? 0;
  return {
    id: place.version,
    labels,
    marks: [marks.slice(0, 1), marks.slice(1)],
    longest: Math.min(tokenizer.model_max_length ?? 512, model.config.max_position_embeddings ?? 512, 512),
    cut: (text) => {
      const ids = tokenizer.encode(text, { add_special_tokens: false });
      const texts = tokenizer.tokenize(text);
      return ids.map((id, n) => ({ id, text: texts[n] ?? "" }));
    },
    score: async (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const dims = [rows.length, width];
      const padded = (value: (row: readonly number[], at: number) => number): BigInt64Array =>
        BigInt64Array.from(rows.flatMap((row) => Array.from({ length: width }, (_, at) => BigInt(value(row, at)))));
      const { logits } = await model({
        input_ids: new Tensor(
          "int64",
          padded((row, at) => row[at] ?? pad),
          dims,
        ),
        attention_mask: new Tensor(
          "int64",
          padded((row, at) => (at < row.length ? 1 : 0)),
          dims,
        ),
      });
      const all = Array.from(logits.data);
      return rows.map((_, n) => all.slice(n * width * labels.length, (n + 1) * width * labels.length));
    },
  };
}
