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
  asideOpeners: phrases(`baca juga | baca: | baca selengkapnya | baca artikel | baca berita | lihat juga | lihat video | lihat selengkapnya | simak juga |
    simak video | simak selengkapnya | tonton juga | tonton video | saksikan | saksikan juga | saksikan video | saksikan live | artikel terkait | berita terkait |
    bagikan | bagikan artikel | ikuti kami | editor: | penulis: | reporter: | pewarta: | foto: | sumber foto | sumber: | video: | dok. | dok: | dokumentasi: |
    ilustrasi: | kredit foto | copyright | hak cipta | gambas: | [gambas | pilihan redaksi | advertisement | iklan | scroll to | dapatkan update | cek berita |
    tag: | tags: | topik: | topik terkait | kata kunci: | halaman selanjutnya | halaman: | lanjut ke halaman`),
  asidePhrases: [],
  bylines: phrases(`oleh | penulis | reporter | editor | pewarta | wartawan | jurnalis | kontributor | laporan | redaktur | penyunting |
    fotografer | pewarta foto | laporan wartawan | laporan reporter`),
  names: {
    titles: words(`pak bu bapak ibu bung mas mbak bang kang gus kyai kiai kh k.h haji hajah h hj ustaz ustad ustadz habib tuan nyonya ny tn
      prof profesor dr dra drs ir sri-sultan sultan raja ratu pangeran putri paus kardinal uskup pendeta romo jenderal jend letjen mayjen
      brigjen kolonel kol letkol mayor kapten kapt lettu letda letnan marsekal marsda laksamana laksda komjen irjen kombes pol akbp kompol
      akp iptu ipda aiptu aipda bripka brigadir briptu bripda serka sertu serda kopral praka pratu prada komisaris inspektur sersan si sang
      almarhum alm almarhumah mendiang mr mrs ms sir lord syekh sheikh ayatollah imam mullah raden rm`),
    particles: words("bin binti bint van von de da di del der den la le el al ibn dos e y"),
    suffixes: words("jr sr ii iii iv"),
    offices: words(`presiden wapres menteri menlu menhan menko mendagri menkeu menkes mendag menhub menpora mensos menag menkumham mensesneg
      menkopolhukam menperin menaker mentan mendikbud menteri-besar wamen wamenlu wamenhan wamenkeu perdana pm gubernur wagub bupati wabup wali walikota wakil ketua sekretaris
      sekjen sekda bendahara direktur dirjen dirut kepala kepala-staf kabid kasi kasat kapolri kapolda kapolres kapolsek kabareskrim panglima pangdam danrem dandim kasad kasal kasau
      kadiv karo kabag kabid juru jubir jurubicara duta dubes konsul utusan penasihat penasehat anggota komisioner hakim jaksa pengacara kuasa advokat pengamat peneliti
      ekonom analis pakar ahli dosen rektor dekan guru profesor mantan eks bekas calon cawapres capres cagub pemimpin pendiri ceo founder komisaris manajer
      manager pelatih kapten striker gelandang bek kiper pemain pembalap petinju aktor aktris penyanyi artis sutradara produser presenter
      koordinator juru-kunci kakorlantas kanwil kakanwil kajari kajati jampidsus wakapolri wakapolda wakasad waketum ketum ketua-umum camat lurah kades
      deputi staf kanselir raja ratu sultan kaisar paus mitra mitranya aktivis tokoh politikus politisi senator jenderal kolonel diktator tersangka terdakwa terpidana
      korban saksi warga istri suami anak putra putri ayah ibu adik kakak paman keponakan cucu menantu ajudan jurnalis wartawan penulis komandan kadis plt pjs penjabat pj chief executive officer
      director general secretary vice president presdir wamendag kapendam kapuspen kabiro kadishub sekneg seskab mensos menpan rais imam khatib kepresidenan wagub legislator pangkostrad danjen pimpinan`),
    pronouns: words("ia dia beliau"),
    notNames: words(`senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november
      desember menurut selain sebelumnya meski meskipun bahkan sejak selama setelah usai kemudian sedangkan tak bukan belum jadi apalagi
      sehingga terkait berdasarkan hal dalam atas bagi begitu demikian adapun tentu memang sebab rp usd wib wit wita islam kristen katolik hindu
      buddha muslim barat timur utara selatan tengah allah tuhan nabi alquran quran ramadan ramadhan idul fitri adha natal lebaran covid corona
      undang-undang uu ruu perpres pp pancasila foto video baca dok ilustrasi istimewa kabupaten kota provinsi kecamatan desa kelurahan jalan jl gedung hotel
      bandara stadion pulau gunung sungai laut samudra selat teluk danau pantai pelabuhan stasiun terminal pasar masjid gereja rumah istana benteng taman kampung dusun pasal ayat`),
  },
  organisations: {
    heads: words(`kementerian kementrian departemen dinas badan lembaga komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polda
      polres polresta polrestabes polsek kodam korem kodim bank pt cv perum partai fraksi universitas institut politeknik sekolah fakultas
      yayasan asosiasi himpunan ikatan persatuan perhimpunan perserikatan gabungan gerakan front forum aliansi koalisi organisasi
      serikat federasi konfederasi dpp dpd dpw dpc dprd dpr mpr tni polri timnas klub persatuan kantor direktorat satgas satuan tim pasukan
      pusat balai biro divisi densus brimob bareskrim kedutaan kedubes konsulat kjri kbri kamar bursa otoritas uni liga
      rsud rsup grup group kelompok kartel laskar pemkot pemkab pemprov pemerintah kanwil ditjen perkumpulan paguyuban koperasi maskapai angkatan
      garda korps kongres senat parlemen kabinet kostrad kopassus paspampres badan bea ombudsman bawaslu kpu kpud panwaslu dprk dpra bem`),
    tails: words("tbk persero inc ltd corp group holding sekuritas fc united city club foundation institute university airlines motors"),
    joiners: words("dan untuk dalam bagi of for and the"),
  },
  quotes: {
    cues: {
      said: words(`mengatakan menyatakan menjelaskan menuturkan mengungkapkan menyebut menyebutkan
        menambahkan menerangkan memaparkan membeberkan menegaskan menekankan menilai berpendapat berpandangan
        berkata mengaku mengakui mengklaim memastikan menyimpulkan bercerita menceritakan 
        menguraikan mengabarkan memberitahukan memberitakan berujar bertutur berucap menimpali berdalih beralasan
        berkilah berkomentar memprediksi memperkirakan menyayangkan menyesalkan mengutarakan mengemukakan
        berharap mengharapkan mengonfirmasi mengkonfirmasi membenarkan menggarisbawahi mengisahkan mengenang berargumen
        mengingat-ingat mengeluhkan memaparkan menandaskan bilang `),
      asked: words(`meminta bertanya mempertanyakan menanyakan memohon mengajak menyarankan mendorong mengimbau menghimbau
        mengusulkan merekomendasikan berpesan`),
      promised: words(`berjanji bersumpah menjanjikan`),
      warned: words(`memperingatkan mengingatkan mewanti-wanti`),
      demanded: words(`menuntut mendesak menyerukan memerintahkan menginstruksikan`),
    },
    looseCues: {
      said: words(`menyampaikan melanjutkan menjawab mengungkap menyinggung menulis mengumumkan melaporkan mencontohkan mengucapkan
        mengulas menanggapi`),
      praised: words("memuji mengapresiasi"),
      accused: words("mengecam mengkritik menyalahkan menuduh menuding"),
      denied: words("menepis menampik menyangkal membantah"),
      warned: words("mengancam"),
    },
    quoteOnlyCues: { said: words("menjuluki menyindir mencuit tertulis menyanyikan berseru berteriak") },
    invertedCues: {
      said: words(`kata ujar tutur imbuh tandas sebut jelas ungkap tambah papar beber terang tegas lanjut pungkas ucap sambung
        tukas cetus urai kisah cerita seru jawab tulis timpal tutup klaim ulas kenang simpul tekan kilah dalih keluh sesal
        celetuk kelakar canda seloroh lapor sahut gumam teriak aku bisik lontar katanya sindir`),
      asked: words("tanya pinta ajak imbau himbau pesan saran harap"),
      warned: words("ancam"),
      accused: words("kecam tuding"),
      praised: words("puji"),
      denied: words("bantah"),
      demanded: words("desak"),
      promised: words("janji"),
    },
    headlineCues: {
      said: words(`sebut nilai tekankan tegaskan klaim akui nyatakan pastikan bilang harap kata ngaku
        prediksi sesalkan sayangkan benarkan perkirakan umumkan`),
      asked: words("minta ajak imbau sarankan dorong usul usulkan"),
      accused: words("tuding tuduh kecam kritik"),
      denied: words("bantah tepis"),
      praised: words("puji apresiasi"),
      promised: words("janji janjikan"),
      warned: words("peringatkan ingatkan ancam"),
      demanded: words("desak tuntut serukan"),
    },
    accordingTo: words("menurut"),
    complementisers: words("bahwa bahwasanya kalau jika mengenai"),
    cuePronounSuffix: "nya",
    ownSide: words("pihaknya"),
    fillers: words(`juga telah sempat pun lalu kemudian sudah pernah turut ikut sebelumnya kembali lantas akhirnya langsung hanya tetap
      masih terus selanjutnya sendiri bahkan malah justru secara tegas lagi kerap sering selalu antara lain memang sebelumnya`),
    prepositions: words(`dari oleh kepada dengan untuk bersama di ke pada terhadap tentang bagi dalam terkait soal antara demi
      seperti menurut bahwa atas serta`),
    circumstances: words(`di saat dalam kepada usai pada seperti sebagaimana ketika seusai setelah sambil seraya melalui lewat dikutip dilansir
      selepas yang dari sebelum sembari menanggapi merujuk menjelaskan mengenai soal terkait dengan secara lagi lebih`),
    addressees: words("kepada pada"),
    coordinators: words("dan serta tetapi tapi namun sementara sedangkan sambil seraya sembari"),
    definite: words("itu ini tersebut"),
    indefinite: words("seorang salah sejumlah beberapa para sumber warga"),
    hindering: words(`tidak tak belum enggan menolak ingin akan harus bisa dapat untuk guna agar mau perlu jangan bukan hendak mampu
      berani segan emoh ogah dilarang diminta wajib`),
    continuing: words("tambah imbuh lanjut sambung pungkas tutup tandas timpal"),
    people: words(`pria wanita perempuan lelaki laki-laki politisi politikus legislator purnawirawan lulusan alumnus jebolan mantan
      tokoh sosok pemuda ibu bapak perwira pejabat diplomat pengusaha`),
    spokesmen: words("juru jubir jurubicara"),
    relational: words(`pengacara kuasa istri suami anak adik kakak ayah ibu keluarga putra putri ayahanda ibunda menantu keponakan paman
      pendukung sahabat rekan kubu tim ajudan`),
    officePrepositions: words("di dari bidang untuk pada dan"),
    bodies: words("pemerintah pihak otoritas negara rezim militer tentara pernyataan laporan media kantor jajaran"),
    groupPronouns: words("mereka"),
    titling: words(`berjudul bertajuk bertema bertemakan film lagu buku novel tema slogan tagline tajuk judul istilah sebutan julukan
      bernama bertuliskan program dijuluki sinetron album moto motto serial jargon spanduk acara tagar`),
    sourcing: words("dikutip dilansir melansir mengutip dilaporkan dinukil sebagaimana"),
    tellCues: [],
    objects: words(`dukungan komitmen kekhawatiran keprihatinan apresiasi penyesalan rasa keinginan kesiapan rencana hal demikian alasan
      belasungkawa duka pesan kesediaan optimisme penolakan keberatan keyakinan pendapat pandangan pernyataan sikap itu ini`),
    relatives: words("yang"),
    occasions: [],
    finite: [],
  },
  events: { nouns: {}, namedHeads: {}, namedTails: {} },
};
