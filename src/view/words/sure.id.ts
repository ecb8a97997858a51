// Seberapa yakin dan mengapa, dalam bahasa Indonesia.
import { formats } from "./formats.ts";
import type { sureEn } from "./sure.en.ts";

const { number } = formats("id");

export const sureId: typeof sureEn = {
  filter: "Nama yang meragukan",
  hide: "Sembunyikan nama yang meragukan",
  shown: "tampak",
  hidden: "disembunyikan",
  hint: "Nama yang ditemukan oleh program dan lebih sering keliru atau salah jenis daripada benar. Digambar berongga.",
  remain: (n, all) => `Menyisakan ${number(n)} dari ${number(all)} nama.`,
  chip: "tanpa nama yang meragukan",

  title: "Seberapa yakin",
  doubtful: "meragukan",
  level: { sure: "Yakin", fairly: "Cukup yakin", likely: "Mungkin benar", doubtful: "Meragukan" },
  short: (level, percent) => `${level.toLowerCase()}, ${number(percent)} dari 100`,
  of: (percent) => `Dari nama seperti ini, kira-kira ${number(percent)} dari 100 benar.`,
  corrected: "Pasti: dinyatakan dalam koreksi.",
  because: (reasons) => `Yang mendukungnya: ${reasons}.`,
  alone: "Tidak ada yang mendukungnya selain bunyi katanya.",
  reasons: (tagged) => ({
    corrected: "ada yang mengoreksinya",
    lexicon: "ada dalam daftar nama yang dikenal",
    tagger: `penanda terlatih membacanya begitu (${number(Math.round(tagged * 100))} %)`,
    title: "ada jabatan atau gelar di sampingnya",
    "full-name": "berupa nama lengkap",
    acronym: "singkatannya ada dalam kurung di sampingnya",
    repeated: "disebut lebih dari sekali",
    speaks: "dikutip",
    "event-word": "ada kata yang menyatakan peristiwa",
    participants: "disebut siapa yang terlibat",
    dated: "disebut kapan",
  }),
};
