// Kata-kata saringan, tanda saringan, dan garis waktu dalam bahasa Indonesia.
import type { filtersEn } from "./filters.en.ts";

export const filtersId: typeof filtersEn = {
  onlyQuotes: "Hanya siapa berbicara tentang siapa",
  everyLink: "Semua jenis tautan lagi",
  clearAll: "Hapus semua saringan",
};
