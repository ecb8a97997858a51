// Kata-kata bingkai dalam bahasa Indonesia: kepala, legenda, pencarian, panggung, pesan.
import type { shellEn } from "./shell.en.ts";

export const shellId: typeof shellEn = {
  skip: "Langsung ke graf",
  about: "Orang, negara, organisasi, dan peristiwa dalam berita",
  header: "Kepala halaman",
  view: "Tampilan",
  graph: "Graf",
  list: "Tabel",
  outlets: "Media",
  language: "Bahasa",
  languages: { id: "Bahasa Indonesia", en: "English" },
  theme: "Warna",
  themes: { system: "Ikut perangkat", light: "Terang", dark: "Gelap" },
  filters: "Legenda dan saringan",
  close: "Tutup",
  closePanel: "Tutup panel",
  panel: "Rincian",
  resize: "Lebar panel",
  sheet: "Tinggi panel",
  sheetStops: { peek: "rendah", half: "setengah", full: "penuh" },

  legend: "Tampilkan",
  legendHint: "Klik satu jenis untuk menyembunyikan atau memunculkannya lagi.",
  links: "Tautan",
  notProof: "Disebut bersama bukan bukti hubungan.",
  prominent: "Paling menonjol",
  articles: (n: string) => `${n} artikel`,
  entities: (n: string) => `${n} nama`,
  linkCount: (n: string) => `${n} tautan`,
  between: (from: string, to: string) => (from === to ? from : `${from} sampai ${to}`),

  showType: (types: string) => `Tampilkan lagi ${types}`,
  showAll: "Tampilkan semua",

  search: "Cari",
  searchHint: "Cari nama, artikel, kutipan, atau tindakan",
  clear: "Kosongkan pencarian",
  results: (count: number) => `${count} hasil`,
  noResult: (query: string) =>
    `Tidak ada yang bernama “${query}” di sini. Coba nama belakang atau kata yang lebih pendek.`,
  alias: (alias: string) => `sebagai “${alias}”`,
  mentions: (n: string) => `${n} sebutan`,
  quotes: (n: string) => `${n} kutipan`,

  stage: "Graf nama dan tautan",
  stageHelp:
    "Tombol panah berpindah ke nama terdekat, Enter memilihnya, Shift Enter menambahkannya ke pilihan, Alt dan panah memindahkannya, Escape melepaskannya, plus dan minus memperbesar dan memperkecil, 0 menampilkan semuanya, Ctrl Z mengurungkan.",
  zoomIn: "Perbesar",
  zoomOut: "Perkecil",
  fit: "Tampilkan semuanya",
  selected: (name: string) => `${name} dipilih.`,
  pairSelected: (a: string, b: string) => `Tautan antara ${a} dan ${b} dibuka.`,
  deselected: "Pilihan dilepas.",

  loading: "Membuka graf …",
  failed: "Graf tidak terbaca: periksa sambungan, atau bangun dahulu dengan “npm run simpul -- build”.",
  retry: "Coba lagi",
  empty: "Graf ini kosong: tidak ada artikel yang menyebut siapa pun.",
  noWebgl: "Peramban ini tidak dapat menggambar graf (WebGL tidak aktif). Seluruh isinya ada di tabel.",
  openList: "Buka tabel",
  allHidden: "Semua jenis disembunyikan.",
};
