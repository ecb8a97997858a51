// Kata-kata saringan, tanda saringan, dan garis waktu dalam bahasa Indonesia.
import type { filtersEn } from "./filters.en.ts";
import { formats } from "./formats.ts";

const { number } = formats("id");

export const filtersId: typeof filtersEn = {
  onlyQuotes: "Hanya siapa berbicara tentang siapa",
  everyLink: "Semua jenis tautan lagi",
  clearAll: "Hapus semua saringan",

  chips: "Saringan:",
  clear: "Hapus semua",
  remove: (filter) => `Lepas saringan: ${filter}`,
  remains: (names, links, articles, ofArticles) =>
    `${number(names)} nama · ${number(links)} tautan · ${number(articles)} dari ${number(ofArticles)} artikel`,
  unlinked: (n) => `${number(n)} nama tidak lagi punya tautan di bawah saringan ini dan tidak digambar.`,
  nothing: "Tidak ada yang tersisa di bawah saringan ini.",

  kinds: { comention: "Disebut bersama", quote: "Berbicara tentang", participant: "Terlibat dalam", role: "Menjabat" },
  kindHints: {
    comention:
      "Disebut dalam satu kalimat atau paragraf. Lebih tebal: lebih banyak kalimat; lebih gelap: makin bukan kebetulan.",
    quote: "Dari yang berbicara ke yang dibicarakan. Digambar bila dipilih.",
    participant: "Dari peristiwa ke yang terlibat. Digambar bila dipilih.",
    role: "Dari orang ke negara atau organisasi jabatannya. Digambar bila dipilih.",
  },
  kindsHint:
    "Garis lebih tebal: lebih banyak kalimat; lebih gelap: makin bukan kebetulan. Panah dan lengkung digambar bila dipilih.",
  without: (what) => `tanpa “${what}”`,

  more: "Saring artikel dan tautan",
  of: (n, all) => `${number(n)} dari ${number(all)}`,
  any: "semua",

  text: "Kata dalam artikel",
  textLabel: "Kata yang harus ada dalam artikel",
  textHint: "Semua kata, di judul atau isi; “dalam tanda petik” persis seperti tertulis.",
  textReading: (read, all) => `Mencari: ${number(read)} dari ${number(all)} artikel …`,
  textFound: (n, all) =>
    n === 0 ? "Tidak ada artikel yang memuat semua kata ini." : `Dalam ${number(n)} dari ${number(all)} artikel.`,
  textFailed: (n) => `${number(n)} artikel tidak terbaca.`,
  again: "Coba lagi",
  textChip: (text) => `teks: ${text}`,

  closeness: "Kedekatan",
  closenessOf: { sentence: "kalimat", paragraph: "paragraf", article: "artikel" },
  closenessHint: {
    sentence: "Dua nama bertautan bila satu kalimat menyebut keduanya: yang paling ketat.",
    paragraph: "Satu kalimat, atau setidaknya satu paragraf, menyebut keduanya. Paragraf saja dihitung setengah.",
    article:
      "Juga pasangan yang ada di dua artikel atau lebih, tetapi tidak dalam satu paragraf. Dihitung seperempat per artikel: sekadar petunjuk.",
  },
  closenessChip: {
    sentence: "dalam satu kalimat",
    paragraph: "dalam satu paragraf",
    article: "dalam artikel yang sama",
  },
  links: (n) => `${number(n)} tautan`,

  weight: "Kekuatan tautan",
  weightLabel: "Kekuatan paling sedikit dari satu pasangan",
  weightHint:
    "Kekuatan satu pasangan adalah jumlah kalimat, kutipan, dan jabatannya; paragraf yang sama dihitung setengah.",
  weightAtLeast: (n) => (n === 0 ? "semua pasangan" : `paling sedikit ${number(n)}`),
  pairs: (n, all) => `${number(n)} dari ${number(all)} pasangan`,
  weightBars: (bars) =>
    `Pasangan menurut kekuatan: ${bars.map(([from, n]) => `mulai ${number(from)}: ${number(n)}`).join("; ")}`,
  weightChip: (n) => `kekuatan ${number(n)} atau lebih`,

  hubs: "Tautan kebetulan",
  hubsSwitch: "Sisihkan yang mungkin kebetulan",
  hubsHint:
    "Yang ada di setiap artikel disebut bersama siapa saja. Saringan ini menyisakan pasangan yang disebut bersama lebih sering daripada itu.",
  hubsBy: { association: "menurut asosiasi", backbone: "menurut kerangka" },
  hubsHow: {
    association: "Asosiasi (npmi): 0 sesering kebetulan, 1 selalu bersama.",
    backbone:
      "Kerangka (saringan disparitas): makin rendah, makin jarang tautan sekuat itu di antara tautan salah satu ujungnya.",
  },
  hubsLevel: { association: "Asosiasi paling sedikit", backbone: "Signifikansi" },
  hubsKept: (n, all) => `Menyisakan ${number(n)} dari ${number(all)} penyebutan bersama.`,
  hubsChip: {
    association: (level) => `asosiasi ${number(level)} atau lebih`,
    backbone: (level) => `kerangka, signifikansi ${number(level)}`,
  },

  outlets: "Media",
  outletsHint: "Tidak ada yang dicentang: semuanya.",
  noOutlet: "tanpa nama media",
  languages: "Bahasa artikel",
  language: (code) => ({ id: "Indonesia", en: "Inggris" })[code] ?? code,
  articles: (n) => `${number(n)} artikel`,

  away: (n) => `${number(n)} nama disisihkan`,
  awayOne: (name) => `tanpa ${name}`,
  ego: (names, steps) => `di sekitar ${names}, ${number(steps)} langkah`,

  time: "Waktu",
  timeline: "Artikel dari waktu ke waktu",
  timelineHelp:
    "Seret di atas batang untuk memilih rentang; seret tengahnya untuk memindahkan, tepinya untuk mengubah lebarnya; klik ganda untuk seluruh waktu. Dengan papan tombol: panah memindahkan satu tepi, dengan Shift sepuluh kali lebih jauh.",
  everyTime: "Seluruh waktu",
  clearTime: "Kembali ke seluruh waktu",
  from: "Awal rentang",
  until: "Akhir rentang",
  whole: "Rentang seluruhnya",
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  inSpan: (n, all) => `${number(n)} dari ${number(all)} artikel`,
  by: { day: "per hari", month: "per bulan", year: "per tahun" },
  play: "Putar: gerakkan rentang menyusuri waktu",
  pause: "Jeda",
  stepOn: "Majukan rentang satu langkah",
  closer: "Lihat rentang ini lebih dekat",
  wider: "Kembali ke seluruh waktu",
  undated: (n) => `${number(n)} artikel tanpa tanggal`,
  undatedIn: "tampak di setiap rentang",
  undatedOut: "disisihkan",
  undatedToggle: (n) => `Tampilkan ${number(n)} artikel tanpa tanggal di setiap rentang`,
  coarse: (n, unit) =>
    unit === "month" ? `${number(n)} artikel hanya bertanggal tahun` : `${number(n)} artikel hanya bertanggal bulan`,
  coarseHint: "Artikel itu tidak punya batang sendiri, dan dihitung di setiap rentang yang mungkin memuatnya.",
  datedChip: "tanpa yang tak bertanggal",
  bar: (period, n) => `${period}: ${number(n)} artikel`,
  noDates: "Tidak ada artikel yang bertanggal.",

  labels: "Nama di panggung",
  labelsLabel: "Seberapa banyak nama ditulis",
  labelsOf: (level) =>
    level === 0 ? "hanya yang dipilih" : level < 0.75 ? "sedikit" : level <= 1.25 ? "sebanyak yang muat" : "banyak",

  hints: [
    "Tunjuk satu nama untuk melihat dengan siapa ia disebut. Klik untuk kutipan, jabatan, dan kalimatnya.",
    "Klik satu garis untuk kalimat yang menyebut keduanya. Setiap angka di sini terbuka pada kalimatnya.",
    "Tekan / untuk mencari nama atau hal yang ingin dilakukan. Seret di atas batang di bawah untuk memilih waktu.",
  ],
  hintsTitle: "Cara memulai",
  hintNext: "Berikutnya",
  hintClose: "Mengerti",
  hintOf: (n, all) => `${n} dari ${all}`,

  groups: {
    person: "Orang",
    country: "Negara",
    organisation: "Organisasi",
    event: "Peristiwa",
    article: "Artikel",
    quote: "Kutipan",
    action: "Yang dapat dilakukan",
  },
  quotesRead: (read, all) => `${number(read)} dari ${number(all)} artikel terbaca`,
  outside: "di luar saringan",
  unknownSpeaker: "pembicara tidak disebut",
};
