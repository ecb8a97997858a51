// Indonesian, as data.
import type { Language } from "./language.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split("|").map((p) => p.trim());

export const indonesian: Language = {
  id: "id",
  name: "Bahasa Indonesia",
  functionWords: words(`yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai adalah juga
    karena bahwa atau tersebut ada bisa dapat saat lebih agar serta secara kami kita mereka ia dia para hingga namun
    sementara saya sebuah seperti setelah menjadi antara terhadap tentang masih hanya harus lalu maka jika kepada`),
  months: {
    januari: 1, februari: 2, maret: 3, april: 4, mei: 5, juni: 6, juli: 7, agustus: 8, september: 9, oktober: 10,
    november: 11, desember: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, agu: 8, agt: 8, ags: 8, sep: 9, sept: 9,
    okt: 10, nov: 11, nop: 11, nopember: 11, des: 12, pebruari: 2,
  },
  weekdays: { senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6, minggu: 7, ahad: 7 },
  dayFirst: true,
  abbreviations: words(`dr drs dra ir prof h hj kh st jl jln no hlm tn ny sdr dst dll dsb dkk tgl rp kol letjen mayjen brigjen
    jend jenderal letkol kombes akbp kompol a.n bpk yth m s vol pt cv tbk rm r`),
  asideOpeners: phrases(`baca juga | baca selengkapnya | baca artikel | lihat juga | simak juga | simak video | tonton juga | saksikan |
    artikel terkait | berita terkait | bagikan | ikuti kami | editor: | penulis: | reporter: | pewarta: | foto: | sumber foto |
    copyright | hak cipta | gambas: | [gambas | pilihan redaksi | advertisement | scroll to | dapatkan update | cek berita`),
  bylines: phrases(`oleh | penulis | reporter | editor | pewarta | wartawan | jurnalis | kontributor | laporan | redaktur | penyunting |
    fotografer | pewarta foto | laporan wartawan | laporan reporter`),
  names: { titles: [], particles: [], suffixes: [], offices: [], pronouns: words("ia dia beliau dirinya"), notNames: [] },
  organisations: { heads: [], tails: [], joiners: [] },
  quotes: { cues: {}, accordingTo: [], complementisers: [], cuePronounSuffix: "nya", ownSide: [] },
  events: { nouns: {}, namedHeads: {}, namedTails: {} },
};
