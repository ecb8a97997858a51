// What both hosts are given beside the demo corpus: every format, an archive, a spoilt file, and corrections.
import type { InputFile } from "../../src/read/index.ts";
import { ARCHIVE, SAMPLES } from "../fixtures/samples.ts";

export const CORPUS = "data/articles";

export const EXTRA_FILES: readonly InputFile[] = [
  ...SAMPLES.map(({ file }) => file),
  ARCHIVE,
  { path: "samples/picture.png", bytes: new Uint8Array([137, 80, 78, 71]) },
];

export const CORRECTIONS: unknown = {
  version: 1,
  corrections: [
    { do: "rename", entity: "country:NO", label: "Kerajaan Norwegia" },
    { do: "hide", entity: "person:nobody-of-that-name" },
    { do: "no such thing" },
  ],
};
