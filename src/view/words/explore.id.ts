// Kata-kata untuk jalur, lingkungan, pilihan beberapa nama, dan yang dibawa pulang, dalam bahasa Indonesia.
import type { ExploreWords } from "./explore.en.ts";
import { formats } from "./formats.ts";

const { number } = formats("id");
const count = (noun: string) => (n: number) => `${number(n)} ${noun}`;
const names = count("nama");

export const exploreId: ExploreWords = {
  pathTitle: "Apa kaitan dua nama?",
  howLinked: (a, b) => `Apa kaitan ${a} dan ${b}?`,
  howLinkedTo: (name) => `Apa kaitan ${name} dengan …?`,
  from: "Dari",
  to: "Ke",
  swap: "Tukar keduanya",
  choose: "Ketik sebuah nama",
  forget: (name) => `Pilih selain ${name}`,
  chooseBoth: "Pilih dua nama: jalur dari yang satu ke yang lain digambar dan diceritakan kalimat demi kalimat.",
  sameTwice: "Keduanya nama yang sama. Pilih yang lain.",
  ways: (n) =>
    n === 0
      ? "Tidak ada jalur."
      : n === 1
        ? "Satu jalur, digambar pada graf"
        : `${number(n)} jalur, yang paling kuat buktinya lebih dulu`,
  way: (n) => `Jalur ${number(n)}`,
  through: (n) => (n === 0 ? "langsung" : `lewat ${number(n)} nama lain`),
  waysNote:
    "Sebuah jalur makin baik bila makin banyak buktinya dan makin sedikit melewati nama yang tertaut dengan hampir semua orang. Disebut bersama bukan bukti hubungan.",
  hopTogether: (a, b, inSentences, inArticles) =>
    inSentences > 0
      ? `${a} dan ${b} disebut bersama dalam ${number(inSentences)} kalimat dari ${number(inArticles)} artikel`
      : `${a} dan ${b} disebut dalam paragraf yang sama di ${number(inArticles)} artikel`,
  hopArticle: (a, b, inArticles) =>
    `${a} dan ${b} sama-sama disebut dalam ${number(inArticles)} artikel, tetapi tidak dalam satu paragraf`,
  hopQuote: (speaker, about, n) => `${speaker} berbicara tentang ${about} dalam ${number(n)} kutipan`,
  hopParticipant: (who, event) => `${who} ikut dalam ${event}`,
  hopRole: (person, role, of) =>
    role === "" ? `${person} berperan di ${of}` : `${person} disebut “${role}” dalam kaitan dengan ${of}`,
  clauses: (parts) => `${parts.join("; ")}.`,
  noSentence: "Tidak ada kalimat yang menyebut keduanya.",
  noPath: (a, b) => `Tidak ada yang menghubungkan ${a} dan ${b} dalam graf ini, juga tidak lewat nama lain.`,
  noPathHere: (a, b) => `Tidak ada jalur dari ${a} ke ${b} dengan penyaring ini.`,
  inTheWay: "Tanpa satu penyaring ini, jalurnya ada:",
  lift: (filter) => `Lepas “${filter}”`,
  togetherInTheWay: "Bukan satu penyaring saja yang menghalangi, melainkan gabungannya.",
  clearAll: "Lepas semua penyaring",
  filterNames: {
    hiddenTypes: "jenis yang disembunyikan",
    hiddenKinds: "jenis tautan yang disembunyikan",
    closeness: "jarak dua nama",
    leastWeight: "bobot terendah",
    outlets: "media",
    languages: "bahasa artikel",
    text: "kata dalam artikel",
    hubs: "sembunyikan simpul ramai",
    window: "waktu",
    datedOnly: "hanya artikel bertanggal",
    sureOnly: "nama meragukan disembunyikan",
    hiddenEntities: "nama yang disembunyikan",
    ego: "lingkungan",
  },

  ego: "Lingkungan",
  egoHint: "Hanya menampilkan nama-nama ini dan yang tertaut dengannya. Letak pada graf tetap.",
  egoSteps: { 1: "Satu langkah", 2: "Dua langkah" },
  egoWould: (n) => `menampilkan ${names(n)}`,
  egoShown: (n) => `Lingkungan: ${names(n)} ditampilkan.`,
  egoLeave: "Tampilkan seluruh graf lagi",

  group: "Nama terpilih",
  chosen: (n) => `${names(n)} dipilih`,
  unselect: (name) => `Keluarkan ${name} dari pilihan`,
  common: "Tertaut dengan semuanya",
  commonNone: "Tidak ada yang tertaut dengan semuanya.",
  among: "Tautan di antara mereka",
  amongNone: "Tidak ada yang langsung menghubungkan mereka.",
  selectAlso: (name) => `Pilih juga ${name}`,
  hide: "Sembunyikan",
  hideName: (name) => `Sembunyikan ${name}`,
  hidden: (n) => `${names(n)} disembunyikan. Ctrl Z mengembalikan.`,
  pin: "Sematkan",
  unpin: "Lepas sematan",
  pinHint: "Nama yang disematkan selalu ditulis dan tetap di tempat Anda menaruhnya.",
  pinned: (n) => `${names(n)} disematkan.`,
  unpinned: (n) => `${names(n)} kembali ke tempatnya.`,
  unpinAll: "Kembalikan semua yang disematkan",
  moved: (name) => `${name} dipindahkan dan disematkan.`,

  undo: "Urungkan",
  redo: "Ulangi",
  undone: "Diurungkan.",
  redone: "Diulangi.",
  lasso: "Pilih dengan laso",
  lassoHint: "Gambar garis mengelilingi nama. Escape berhenti.",
  lassoNone: "Tidak ada nama di dalam garis itu.",

  share: "Bagikan",
  shareHint: "Bagikan dan unduh",
  link: "Salin tautan",
  linkHint: "Memulihkan tampilan ini: pilihan, penyaring, letak",
  linkCopied: "Tautan tersalin. Tampilan ini dapat dipulihkan darinya.",
  copyFailed: "Peramban tidak mengizinkan penyalinan.",
  embed: "Salin kode sematan",
  embedHint: "Tampilan ini di dalam halaman lain",
  embedCopied: "Kode tersalin. Tampilan ini dapat dipasang di halaman lain.",
  png: "Gambar (PNG)",
  pngHint: "Untuk halaman atau pesan",
  svg: "Gambar vektor (SVG)",
  svgHint: "Untuk cetak dan untuk disunting",
  citations: "Kutipan sumber (Markdown)",
  citationsHint: "Kalimat dari pilihan beserta sumbernya",
  citationsNone: "Pilih dulu sebuah nama, tautan, atau jalur",
  data: "Data …",
  dataHint: "Berkas graf untuk Gephi, R, Python, Neo4j …",
  pictureNoStage: "Buka dulu tampilan graf",
  saved: (file) => `${file} disimpan.`,
  saveFailed: "Gagal dibuat. Coba lagi.",

  dataTitle: "Unduh graf",
  dataWhat: "Apa",
  dataWhole: "Seluruh graf",
  dataShown: "Yang tersisa setelah disaring",
  dataChosen: "Yang dipilih",
  dataFormat: "Format",
  formats: {
    gexf: "Untuk Gephi dan Gephi Lite: warna, ukuran, letak, waktu",
    graphml: "Untuk yEd, Cytoscape, igraph, NetworkX",
    json: "Simpul dan tautan untuk D3, graphology, dan skrip",
    csv: "Empat tabel untuk lembar kerja: nama, tautan, kutipan, bukti",
    cypher: "Perintah yang memuat graf ke Neo4j atau Memgraph",
    turtle: "Data tertaut (RDF) dengan setiap kalimat sebagai asal-usul",
    markdown: "Berkas untuk dibaca: siapa mereka, apa kata mereka, dengan sumber",
    html: "Penjelajah ini sebagai satu berkas yang terbuka tanpa jaringan",
  },
  download: "Unduh",
  cancel: "Batal",
  reading: (n, of) => `Membaca artikel: ${number(n)} dari ${number(of)}`,
  writing: "Menulis berkas …",
  dataFailed: "Sebagian artikel tidak terbaca, jadi tidak ada berkas yang ditulis.",

  pictureTitle: "Siapa disebut dengan siapa dalam berita",
  pictureCounts: (n, links) => `${names(n)} · ${number(links)} tautan`,
  pictureNotes: "Garis: disebut bersama, makin tebal makin banyak kalimat. Disebut bersama bukan bukti hubungan.",
  pictureSource: (n, outlets, from, to) =>
    [
      `Sumber: ${number(n)} artikel`,
      ...(outlets === "" ? [] : [outlets]),
      ...(from === "" ? [] : [from === to ? from : `${from} – ${to}`]),
    ].join(" · "),
  pictureMade: (address) => `Dibuat dengan Simpul · ${address}`,
  citationsTitle: (title) => `Sumber: ${title}`,

  openFull: "Buka di Simpul",
  openFullHint: "Membuka penjelajah lengkap di tab baru",
};
