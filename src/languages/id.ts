// Indonesian, as data.
import type { Language } from "./language.ts";

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split("|").map((p) => p.trim());

export const indonesian: Language = {
  id: "id",
  name: "Bahasa Indonesia",
  functionWords:
    words(`yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai adalah juga
    karena bahwa atau tersebut ada bisa dapat saat lebih agar serta secara kami kita mereka ia dia para hingga namun
    sementara saya sebuah seperti setelah menjadi antara terhadap tentang masih hanya harus lalu maka jika kepada`),
  months: {
    januari: 1,
    februari: 2,
    maret: 3,
    april: 4,
    mei: 5,
    juni: 6,
    juli: 7,
    agustus: 8,
    september: 9,
    oktober: 10,
    november: 11,
    desember: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    agu: 8,
    agt: 8,
    ags: 8,
    sep: 9,
    sept: 9,
    okt: 10,
    nov: 11,
    nop: 11,
    nopember: 11,
    des: 12,
    pebruari: 2,
  },
  weekdays: { senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6, minggu: 7, ahad: 7 },
  dayFirst: true,
  dates: {
    days: {
      kemarin: -1,
      besok: 1,
      lusa: 2,
      "kemarin lusa": -2,
      "hari ini": 0,
      "malam ini": 0,
      "tadi malam": -1,
      semalam: -1,
      "pagi tadi": 0,
      "siang tadi": 0,
    },
    units: { hari: "day", minggu: "week", pekan: "week", bulan: "month", tahun: "year" },
    past: words("lalu silam kemarin"),
    present: words("ini"),
    future: words("depan mendatang"),
    prepositions: words("pada di sejak hingga sampai bulan tahun awal akhir pertengahan selama per"),
  },
  abbreviations:
    words(`dr drs dra ir prof h hj kh st jl jln no hlm tn ny sdr dst dll dsb dkk tgl rp kol letjen mayjen brigjen
    jend jenderal letkol kombes akbp kompol a.n bpk yth m s vol pt cv tbk rm r`),
  asideOpeners:
    phrases(`baca juga | baca: | baca selengkapnya | baca artikel | baca berita | lihat juga | lihat video | lihat selengkapnya | simak juga |
    simak video | simak selengkapnya | tonton juga | tonton video | saksikan | saksikan juga | saksikan video | saksikan live | artikel terkait | berita terkait |
    bagikan | bagikan artikel | ikuti kami | editor: | penulis: | reporter: | pewarta: | foto: | sumber foto | sumber: | video: | dok. | dok: | dokumentasi: |
    ilustrasi: | kredit foto | copyright | hak cipta | gambas: | [gambas | pilihan redaksi | advertisement | iklan | scroll to | dapatkan update | cek berita |
    tag: | tags: | topik: | topik terkait | kata kunci: | halaman selanjutnya | halaman: | lanjut ke halaman`),
  asidePhrases: [],
  bylines:
    phrases(`oleh | diadaptasi oleh | diterjemahkan oleh | disadur oleh | penulis | reporter | editor | pewarta | wartawan | jurnalis | kontributor | laporan |
    redaktur | penyunting |
    fotografer | pewarta foto | laporan wartawan | laporan reporter`),
  names: {
    titles:
      words(`pak bu bapak ibu bung mas mbak bang kang gus kyai kiai kh k.h haji hajah h hj ustaz ustad ustadz habib tuan nyonya ny tn
      prof profesor dr dra drs ir sri-sultan sultan raja ratu pangeran putri paus kardinal uskup pendeta romo jenderal jend letjen mayjen
      brigjen kolonel kol letkol mayor kapten kapt lettu letda letnan marsekal marsda laksamana laksda komjen irjen kombes pol akbp kompol
      akp iptu ipda aiptu aipda bripka brigadir briptu bripda serka sertu serda kopral praka pratu prada komisaris inspektur sersan si sang
      almarhum alm almarhumah mendiang polhukam polkam marves kesra perekonomian pmk mr mrs ms sir lord syekh sheikh ayatollah imam mullah raden rm`),
    titlesOrNames: words("imam putri ratu raden habib mas kang bang"),
    particles: words("bin binti bint van von de da di del der den la le el al ibn dos e y"),
    suffixes: words("jr sr ii iii iv"),
    offices:
      words(`presiden wapres menteri menlu menhan menko mendagri menkeu menkes mendag menhub menpora mensos menag menkumham mensesneg
      menkopolhukam menperin menaker mentan mendikbud menteri-besar wamen wamenlu wamenhan wamenkeu perdana pm gubernur wagub bupati wabup wali walikota wakil
      ketua sekretaris
      sekjen sekda bendahara direktur dirjen dirut kepala kepala-staf kabid kasi kasat kapolri kapolda kapolres kapolsek kabareskrim panglima pangdam danrem
      dandim kasad kasal kasau
      kadiv karo kabag juru jubir jurubicara duta dubes konsul utusan penasihat penasehat anggota komisioner hakim jaksa pengacara kuasa advokat pengamat peneliti
      ekonom analis pakar ahli dosen rektor dekan guru profesor mantan eks bekas calon cawapres capres cagub pemimpin pendiri ceo founder komisaris manajer
      manager pelatih kapten striker gelandang bek kiper pemain pembalap petinju aktor aktris penyanyi artis sutradara produser presenter
      koordinator juru-kunci kakorlantas kanwil kakanwil kajari kajati jampidsus dirreskrimsus dirreskrimum dirresnarkoba dirlantas dirkrimsus kasatreskrim
      kasatlantas kasatnarkoba kapuspenkum kasipenkum kapusdokkes kapendam kadispen legislator sekum waka ketua-harian plh wakapolri wakapolda wakasad waketum
      ketum ketua-umum camat lurah kades
      deputi staf kanselir raja ratu sultan kaisar paus mitra mitranya aktivis tokoh politikus politisi senator jenderal kolonel diktator tersangka terdakwa
      terpidana
      korban saksi warga istri suami anak putra putri ayah ibu adik kakak paman keponakan cucu menantu ajudan jurnalis wartawan penulis komandan kadis plt pjs
      penjabat pj chief executive officer
      director secretary vice president presdir wamendag kapuspen kabiro kadishub sekneg seskab menpan rais imam khatib kepresidenan pangkostrad danjen
      pimpinan`),
    bearers:
      words(`blok rt rw jalan jl jln gang gedung lapangan gelora stadion bandara pelabuhan stasiun terminal museum monumen masjid musala gereja katedral pura
      vihara candi gua goa taman jembatan waduk bendungan sungai gunung pulau desa dusun kampung kelurahan kecamatan kabupaten hotel restoran
      warung kafe pesantren ponpes rs rsud rsup rsu aula auditorium gelanggang kapal kuda pesawat topan badai siklon satelit fkip sd smp sma smk`),
    pronouns: words("ia dia beliau"),
    notNames:
      words(`senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november
      desember menurut selain sebelumnya meski meskipun bahkan sejak selama setelah usai kemudian sedangkan tak bukan belum jadi apalagi
      sehingga terkait berdasarkan hal dalam atas bagi begitu demikian adapun tentu memang sebab rp usd wib wit wita islam kristen katolik hindu
      buddha muslim barat timur utara selatan tengah allah tuhan nabi alquran quran ramadan ramadhan idul fitri adha natal lebaran covid corona
      undang-undang uu ruu perpres pp pancasila foto video baca dok ilustrasi istimewa kabupaten kota provinsi kecamatan desa kelurahan jalan jl gedung hotel
      bandara stadion pulau gunung sungai laut samudra selat teluk danau pantai pelabuhan stasiun terminal pasar masjid gereja rumah istana benteng taman
      kampung dusun pasal ayat`),
    naming: words("bernama berinisial inisial"),
    someone:
      words(`pria wanita perempuan lelaki laki-laki laki bocah balita bayi gadis pemuda pemudi remaja kakek nenek pasangan pelaku tersangka pelajar
      siswa siswi murid mahasiswa mahasiswi santri karyawan sopir pedagang petani nelayan orang sosok seorang oknum polisi`),
  },
  organisations: {
    heads:
      words(`kementerian kementrian departemen dinas badan lembaga komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polda
      polres polresta polrestabes polsek kodam korem kodim bank pt cv perum partai fraksi universitas institut politeknik sekolah fakultas
      yayasan asosiasi himpunan ikatan persatuan perhimpunan perserikatan gabungan gerakan front forum aliansi koalisi organisasi
      serikat federasi konfederasi dpp dpd dpw dpc dprd dpr mpr tni polri timnas klub kantor direktorat satgas satuan tim pasukan
      pusat balai biro divisi densus brimob bareskrim kedutaan kedubes konsulat kjri kbri kamar bursa otoritas uni liga
      rsud rsup grup group kelompok kartel laskar pemkot pemkab pemprov pemerintah kanwil ditjen perkumpulan paguyuban koperasi maskapai angkatan
      garda korps kongres senat parlemen kabinet kostrad kopassus paspampres bea ombudsman bawaslu kpu kpud panwaslu dprk dpra bem`),
    tails: words(
      "tbk persero inc ltd corp group holding sekuritas fc united city club foundation institute university airlines motors",
    ),
    generic:
      words(`kementerian kementrian departemen dinas badan lembaga komisi komite dewan majelis pengadilan kejaksaan kepolisian polda polres
      polresta polrestabes polsek kodam korem kodim bank partai fraksi universitas institut politeknik sekolah fakultas yayasan asosiasi
      himpunan ikatan persatuan perhimpunan gabungan gerakan front forum aliansi koalisi organisasi serikat federasi klub kantor direktorat
      satgas satuan tim pasukan pusat balai biro divisi kedutaan kedubes konsulat kamar bursa otoritas uni liga grup kelompok pemkot pemkab
      pemprov pemda pemerintah kanwil ditjen perkumpulan paguyuban koperasi maskapai angkatan korps parlemen kabinet`),
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
        mengingat-ingat mengeluhkan memaparkan menandaskan bilang menjamin`),
      asked:
        words(`meminta bertanya mempertanyakan menanyakan memohon mengajak menyarankan mendorong mengimbau menghimbau
        mengusulkan merekomendasikan berpesan`),
      promised: words(`berjanji bersumpah menjanjikan`),
      warned: words(`memperingatkan mengingatkan mewanti-wanti`),
      demanded: words(`menuntut mendesak menyerukan memerintahkan menginstruksikan`),
    },
    looseCues: {
      said: words(`mengisyaratkan menggambarkan menyampaikan melanjutkan menjawab mengungkap menyinggung menulis mengumumkan melaporkan mencontohkan mengucapkan
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
        tepis sanggah bantah celetuk kelakar canda seloroh lapor sahut gumam teriak aku bisik lontar katanya sindir`),
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
    opinions: words("bagi"),
    equating: words("sebagai"),
    complementisers: words("bahwa bahwasanya kalau jika mengenai"),
    cuePronounSuffix: "nya",
    passivePrefix: "di",
    ownSide: words("pihaknya"),
    fillers:
      words(`juga telah sempat pun lalu kemudian sudah pernah turut ikut sebelumnya kembali lantas akhirnya langsung hanya tetap
      masih terus awalnya mulanya semula selanjutnya sendiri bahkan malah justru secara lagi kerap sering selalu antara lain memang sebelumnya`),
    prepositions:
      words(`dari oleh kepada dengan untuk bersama di ke pada terhadap tentang bagi dalam terkait soal antara demi
      seperti menurut bahwa atas serta`),
    circumstances:
      words(`di saat dalam kepada usai pada seperti sebagaimana ketika seusai setelah sambil seraya melalui lewat dikutip dilansir
      selepas yang dari sebelum sembari menanggapi merujuk menjelaskan mengenai soal terkait dengan secara lagi lebih`),
    addressees: words("kepada pada"),
    coordinators: words("dan serta tetapi tapi namun sementara sedangkan sambil seraya sembari"),
    listing: words("dan"),
    enumerating: words("baik"),
    supposing: words("jika kalau apabila bila andai seandainya"),
    gapping: [],
    subordinators: [],
    clauseVerbs:
      words(`akan telah sudah belum tidak tak bukan pernah sedang masih adalah merupakan ada bisa dapat harus siap terlibat terjadi
      tengah terima menerima melakukan memiliki mempunyai menjadi membuat mengalami mengetahui memberi memberikan mengambil berada
      berencana berhasil berupaya mencapai meningkat menggunakan terbuka perlu wajib`),
    definiteLast: true,
    definite: words("itu ini tersebut"),
    single: words("seorang salah"),
    indefinite: words("seorang salah sejumlah beberapa para sumber warga"),
    hindering:
      words(`tidak tak belum enggan menolak ingin akan harus bisa dapat untuk guna agar mau perlu jangan bukan boleh hendak mampu
      berani segan emoh ogah dilarang diminta wajib`),
    continuing: words("tambah imbuh lanjut sambung pungkas tutup tandas timpal"),
    people:
      words(`waka pria wanita perempuan lelaki laki-laki politisi politikus legislator purnawirawan lulusan alumnus jebolan mantan
      tokoh sosok pemuda ibu bapak perwira pejabat diplomat pengusaha`),
    spokesmen: words("juru jubir jurubicara"),
    relational:
      words(`pengacara kuasa istri suami anak adik kakak ayah ibu keluarga putra putri ayahanda ibunda menantu keponakan paman
      pendukung sahabat rekan kubu tim ajudan hukum`),
    officePrepositions: words("di dari bidang untuk pada dan"),
    bodies: words("pemerintah pihak otoritas negara rezim militer tentara pernyataan laporan media kantor jajaran"),
    states: words("pemerintah otoritas negara rezim militer tentara"),
    documents: words("pernyataan laporan"),
    passives: [],
    groupPronouns: words("mereka"),
    feminine: [],
    masculine: [],
    titling:
      words(`berjudul bertajuk bertema bertemakan film lagu buku novel tema slogan tagline tajuk judul istilah sebutan julukan
      bernama bertuliskan program dijuluki sinetron album moto motto serial jargon spanduk acara tagar`),
    sourcing: words("dikutip dilansir melansir mengutip dilaporkan dinukil sebagaimana"),
    tellCues: [],
    objects:
      words(`dukungan komitmen kekhawatiran keprihatinan apresiasi penyesalan rasa keinginan kesiapan rencana hal demikian alasan
      belasungkawa duka pesan kesediaan optimisme harapan maaf kronologi pengalaman kisah cerita kesibukan nasib penolakan keberatan keyakinan pendapat pandangan pernyataan sikap itu ini`),
    relatives: words("yang"),
    occasions: [],
    participleEnding: "",
    adverbEnding: "",
    finite: [],
  },
  events: {
    nouns: {
      meeting:
        phrases(`pertemuan | rapat | rapat paripurna | rapat koordinasi | rapat kerja | rapat dengar pendapat | sidang paripurna | pembicaraan | perundingan |
        negosiasi | dialog | konferensi | kongres | muktamar | munas | mukernas | rakernas | rakornas | rakor | raker | simposium | seminar | lokakarya | workshop |
        webinar | musyawarah nasional | musyawarah | musda | muswil | rapim | rapat kabinet | ratas | rapat terbatas | rdp | rapat dengar pendapat umum |
        dialog kebangsaan | temu wicara | diskusi panel | forum group discussion | fgd | bimbingan teknis | bimtek | halaqah | ijtima | mediasi |
        konsolidasi nasional | pertemuan tertutup | konferensi internasional | panggilan telepon | pembicaraan telepon | pembicaraan damai |
        perundingan damai | diskusi | audiensi | silaturahmi | silaturahim | pertemuan bilateral | kopdar | sosialisasi | diskusi publik |
        focus group discussion | sarasehan | halalbihalal | halal bihalal | buka puasa bersama | buka bersama`),
      visit: phrases(
        `kunjungan | lawatan | kunjungan kerja | kunjungan kenegaraan | kunjungan resmi | blusukan | inspeksi mendadak | sidak | kedatangan | safari politik |
        perjalanan dinas | kunker | inspeksi | napak tilas | tur | touring`,
      ),
      summit: phrases("ktt | konferensi tingkat tinggi | pertemuan puncak | pertemuan tingkat tinggi"),
      conflict:
        phrases(`perang | invasi | pertempuran | bentrokan | bentrok | kontak tembak | baku tembak | kontak senjata | kerusuhan | pemberontakan | kudeta | agresi |
        perang saudara | genosida | tawuran | kericuhan | keributan | adu tembak | perkelahian | aksi saling serang | pengepungan | operasi darat |
        serangan darat | ofensif | pencaplokan | aneksasi`),
      attack:
        phrases(`serangan | penyerangan | pengeboman | pemboman | ledakan bom | bom bunuh diri | serangan udara | serangan drone | serangan rudal | serangan bom |
        serangan teror | penembakan | penembakan massal | penyanderaan | penusukan | penikaman | penculikan | pembantaian | aksi teror | gempuran |
        pembajakan | pelemparan | pembunuhan massal | serangan siber | serangan roket | serangan balistik | serangan balasan | upaya pembunuhan |
        percobaan pembunuhan | bom mobil | pencegatan | agresi militer`),
      military:
        phrases(`pengerahan pasukan | latihan militer | latihan gabungan | latihan bersama | latihan perang | operasi militer | uji coba rudal | uji coba nuklir |
        peluncuran rudal | uji coba senjata | parade militer | penarikan pasukan | pengiriman pasukan | mobilisasi | uji tembak | uji nuklir |
        gencatan tembak | tindakan keras militer | pengerahan kapal induk | uji coba senjata nuklir | peluncuran satelit | peluncuran roket |
        penembakan rudal | intervensi militer | penempatan pasukan`),
      election:
        phrases(`pemilu | pilpres | pilkada | pileg | pilgub | pilwalkot | pilbup | pemilihan umum | pemilihan presiden | pemilihan ketua umum |
        pemungutan suara | referendum |
        pemilihan gubernur | pemilihan kepala daerah | debat capres | pencoblosan | jajak pendapat | pemilihan ulang | pemungutan suara ulang |
        rekapitulasi suara | penghitungan suara | putaran kedua pemilu | pemilihan kepala desa | pilkades | pemilihan legislatif | voting`),
      protest: phrases(
        "unjuk rasa | aksi unjuk rasa | demonstrasi | demo | aksi demo | aksi massa | aksi damai | aksi mogok | mogok kerja | pemogokan | aksi protes | protes massal | long march | aksi demonstrasi | aksi mahasiswa | aksi buruh | aksi bakar | aksi boikot | aksi solidaritas | aksi kamisan | aksi jalan kaki | aksi teatrikal",
      ),
      ceremony:
        phrases(`upacara | peresmian | pembukaan | penutupan | perayaan | penganugerahan | pernikahan | resepsi | tasyakuran | syukuran |
        wisuda | pengukuhan | peletakan batu pertama | apel | kirab | pameran | festival | konser | doa bersama | deklarasi | malam penganugerahan | karnaval |
        peluncuran |
        groundbreaking | launching | pentas | pertunjukan | hut | istigasah | tabligh akbar | khitanan massal | parade | pengibaran bendera |
        penyerahan penghargaan | malam puncak | soft launching | grand opening | peletakan batu | pemberangkatan | pelepasan jenazah | takziah | tahlilan |
        haul | pengajian | salat id | salat jenazah | akad nikah | ijab kabul | lamaran | pesta | gala dinner | jamuan | peragaan busana | fashion show |
        gladi bersih | karantina nasional | penobatan | penyematan | sumpah jabatan | serah terima | penyambutan | peresmian pembangunan | bazar |
        pasar murah | jalan sehat | upacara bendera | upacara pemakaman | dies natalis | buka puasa | aqiqah | acara buka bersama | gelar karya | pawai |
        rilis | perilisan | jamuan makan malam | makan malam kenegaraan`),
      agreement: phrases(
        `perjanjian | kesepakatan | gencatan senjata | penandatanganan | nota kesepahaman | memorandum of understanding | mou | pakta | ratifikasi |
        perjanjian damai | traktat | kesepakatan damai | kesepakatan dagang | perjanjian dagang | pertukaran tahanan | pertukaran sandera |
        pembebasan sandera | penandatanganan mou | kontrak kerja sama | rujuk`,
      ),
      sanction: phrases(
        `sanksi | sanksi ekonomi | embargo | blokade | pemboikotan | boikot | skors | skorsing | larangan perjalanan | pembekuan aset |
        pemutusan hubungan diplomatik`,
      ),
      legal:
        phrases(`sidang | persidangan | penangkapan | penahanan | penggeledahan | penyitaan | vonis | putusan | pengesahan | penyegelan | gugatan | praperadilan |
        operasi tangkap tangan | ott | razia | penggerebekan | eksekusi | dakwaan | tuntutan | ekstradisi | deportasi | pembacaan vonis | sidang perdana |
        sidang tuntutan |
        sidang vonis | hukuman mati | hukuman penjara | penetapan tersangka | olah tkp | rekonstruksi | pencekalan | pembubaran | uji materi | pemakzulan |
        pembebasan | kasasi | banding | amnesti | gelar perkara | pencekalan | penetapan status tersangka | penjemputan paksa | jemput paksa |
        pelimpahan berkas | pelimpahan perkara | laporan polisi | autopsi | otopsi | visum | ekshumasi | tes dna | tes urine | prarekonstruksi | penggusuran |
        pengosongan | sidang etik | sidang isbat | sidang putusan | sidang tuntutan | sidang lanjutan | sidang mediasi | sidang cerai | judicial review |
        peninjauan kembali | abolisi | grasi | putusan sela | pelaporan | pemanggilan paksa | inspeksi mendadak | pembongkaran | penertiban | penindakan |
        pembekuan | penyerahan diri | pemulangan | penyadapan | hak angket | interpelasi | mosi tidak percaya`),
      disaster:
        phrases(`gempa | gempa bumi | banjir | banjir bandang | tanah longsor | longsor | kebakaran | kebakaran hutan | kebakaran hutan dan lahan | karhutla |
        tsunami | erupsi | letusan |
        kekeringan | angin puting beliung | puting beliung | badai | topan | ledakan | wabah | pandemi | gempa susulan | banjir rob | banjir lahar |
        lahar dingin | kabut asap | hujan deras | hujan es | gelombang panas | longsoran | tanah ambles | semburan gas | keracunan | keracunan massal |
        kasus keracunan | kebakaran lahan | gunung meletus | pergerakan tanah | angin kencang | siklon tropis`),
      accident: phrases(
        "kecelakaan | tabrakan | kecelakaan lalu lintas | kecelakaan pesawat | insiden | kecelakaan maut | tragedi | kecelakaan beruntun | tabrak lari | tabrakan beruntun | tenggelamnya kapal | musibah | kejadian | jatuhnya pesawat | pemadaman listrik | kecelakaan kapal | kecelakaan kereta | kecelakaan kerja",
      ),
      crime:
        phrases(`pembunuhan | perampokan | pencurian | penyelundupan | penganiayaan | penggelapan | pemerkosaan | pelecehan seksual | pengeroyokan |
        pembacokan | pemerasan |
        perundungan | penyiksaan | peretasan | pembegalan | pembakaran | perusakan | kekerasan seksual | pemalsuan | pemalsuan dokumen | penipuan |
        pencemaran nama baik | suap | kasus suap | dugaan suap | kasus korupsi | kasus dugaan korupsi | dugaan korupsi | kasus pencucian uang |
        pencucian uang | kasus penipuan | kasus dugaan suap | penyuapan | gratifikasi | kasus pembunuhan | kasus penganiayaan | kasus pencabulan | pencabulan |
        kasus pelecehan seksual | kasus kekerasan | kasus narkoba | kasus penyiraman | penyiraman air keras | penyerobotan | pembobolan | penjambretan |
        penjarahan | pengancaman | pengrusakan | pembuangan bayi | mutilasi | aksi pencurian | pungutan liar | kasus bullying | jual beli jabatan |
        penistaan agama | penodaan agama | penculikan anak | kebocoran data`),
      death: phrases(
        "kematian | pemakaman | wafat | kepergian | kremasi | penguburan | meninggalnya | tewasnya | wafatnya",
      ),
      appointment:
        phrases(`pelantikan | pengangkatan | penunjukan | pencopotan | pemecatan | pengunduran diri | perombakan kabinet | reshuffle | reshuffle kabinet |
        mutasi | serah terima jabatan |
        uji kelayakan dan kepatutan | fit and proper test | pencalonan | rotasi | pemberhentian | penonaktifan | pergantian menteri |
        pengambilan sumpah jabatan | penetapan calon | pemilihan ketua | transfer pemain | kepindahan | perekrutan`),
      speech:
        phrases(`pidato | pidato pembukaan | pernyataan pembukaan | konferensi pers | jumpa pers | keterangan pers | kuliah umum | sambutan |
        pidato kenegaraan | orasi | ceramah | khotbah | konpers | siaran pers |
        wawancara | press conference | debat | pidato kebangsaan | podcast | kuliah tamu | kuliah perdana | pembekalan | kultum | tausiah | rilis pers |
        wawancara khusus | pidato kenegaraan | amanat | paparan`),
      economy:
        phrases(`perang dagang | akuisisi | merger | penjualan saham | ipo | kenaikan cukai | pengenaan tarif | devaluasi | kebangkrutan |
        pemutusan hubungan kerja | resesi | krisis moneter |
        penawaran umum perdana | lelang | peluncuran produk | rups | rupslb | rapat umum pemegang saham | buyback saham | right issue | phk massal | phk |
        pailit | pkpu | divestasi | penggabungan usaha | pengambilalihan | pembelian saham | kenaikan harga bbm | pengenaan tarif impor | penutupan pabrik |
        pelepasan saham | penyuntikan modal | penerbitan obligasi`),
      sport: phrases(
        `pertandingan | laga | turnamen | kejuaraan | kompetisi | leg pertama | leg kedua | semifinal | perempat final | babak final | partai final | derby |
        duel | laga uji coba | laga persahabatan | pertandingan persahabatan | leg pertama | grand final | babak penyisihan | babak kualifikasi |
        sesi latihan bebas | sesi kualifikasi | tes pramusim | grand prix | sprint race | laga pembuka | laga perdana`,
      ),
    },
    weakNouns: {
      other: phrases(
        "peristiwa | pengumuman | keputusan | penemuan | penyelidikan | evakuasi | penyelamatan | pencarian | kampanye | penghargaan | kegiatan | kasus | perawatan | perawatan intensif | operasi penyelamatan | operasi pencarian | pelatihan | penyembelihan | penyerahan | penyaluran | pembagian | pemberian | penutupan sementara | penerapan | pemberlakuan | perluasan | pemindahan | pembentukan | pengecekan | penelusuran | investigasi | audit | mediasi | survei | simulasi | uji coba | vaksinasi | donor darah | polemik | kontroversi | skandal | insiden viral",
      ),
      legal: phrases(
        "revisi | penyidikan | pencabutan | penundaan | hukuman | pemanggilan | panggilan | larangan | pemeriksaan | laporan | penetapan | pembahasan | pengaduan | klarifikasi | permohonan | penangguhan | pemblokiran | pengungkapan | surat edaran",
      ),
      economy: phrases(
        "kebijakan | kenaikan | tarif | penjualan | pelemahan | krisis | penurunan | pemangkasan | penghentian | peminjaman | pembelian | pembayaran | pengadaan | penguatan | pelepasan | transaksi | lonjakan | pencairan",
      ),
      ceremony: phrases("peringatan | acara | rangkaian acara | ibadah | penyembelihan hewan kurban"),
      conflict: phrases("konflik | sengketa | pendudukan | revolusi | ketegangan | perselisihan | pertikaian"),
      military: phrases("operasi | patroli"),
      visit: phrases("perjalanan | kepulangan | keberangkatan | kehadiran | pendakian | liburan | ekspedisi"),
      appointment: phrases("seleksi"),
      sport: phrases("final | balapan | putaran | pertarungan | kualifikasi | latihan | seri | kemenangan | kekalahan"),
      protest: phrases("aksi | protes | mogok"),
      election: phrases("pemilihan"),
    },
    noEvents:
      phrases(`serangan balik | serangan jantung | serangan panik | surat keputusan | surat perjanjian | demo masak | pencarian bakat | alat peraga kampanye |
      juru kampanye |
      ruang sidang | ruang rapat | aksi korporasi | nilai penjualan | harga penjualan | masa kampanye | sekolah tinggi | perjalanan hidup | perjalanan karier |
      dana kampanye | badai pasir | operasi plastik |
      operasi caesar | biaya operasi | jam operasi | sistem operasi | hasil penjualan | hak tanggungan | bahan ledakan | pemegang tender |
      daftar pencarian orang | mesin pencarian | hukuman disiplin |
      daftar laporan | laporan keuangan | laporan tahunan | laporan kinerja | laporan hasil | hasil pemeriksaan | surat panggilan | ruang pemeriksaan |
      biaya perawatan | produk perawatan | perawatan kulit | perawatan wajah | hewan kurban | pemberantasan korupsi | tindak pidana korupsi |
      pencegahan korupsi | anti korupsi | antikorupsi | komisi pemberantasan korupsi | kuliah kerja nyata | nilai investasi | dana investasi | nilai tukar |
      pembangunan nasional | kejadian luar biasa | gaya hidup | debat kusir | revolusi industri | revolusi mental | pidato pengukuhan profesor |
      upaya banding | upaya kasasi | kasus covid | kasus positif | kasus baru | badan pemeriksaan | tim evakuasi | jalur evakuasi | titik evakuasi |
      rumah kebakaran | pemadam kebakaran | mobil pemadam kebakaran`),
    nounStems: {
      death: words("tewas meninggal wafat gugur terbunuh dibunuh ditemukan"),
      conflict: words("runtuh jatuh pecah diserang"),
      appointment: words("terpilih dilantik ditunjuk diangkat dicopot dipecat mundur"),
      agreement: words("disepakati ditandatangani diratifikasi"),
      legal: words("ditetapkan ditangkap ditahan disahkan diberlakukan dibebaskan dicabut tertangkap"),
      ceremony: words("dibuka diresmikan diluncurkan ditutup"),
      military: words("dikerahkan diluncurkan ditembakkan"),
      other: words("bergabung berakhir dimulai kembali keluar masuk datang digelar terjadi"),
    },
    nounSuffix: "nya",
    headLast: false,
    namedHeads: {
      ktt: "summit",
      konferensi: "meeting",
      kongres: "meeting",
      muktamar: "meeting",
      munas: "meeting",
      rakernas: "meeting",
      rakornas: "meeting",
      mukernas: "meeting",
      simposium: "meeting",
      seminar: "meeting",
      musyawarah: "meeting",
      rapat: "meeting",
      sosialisasi: "meeting",
      muswil: "meeting",
      rakerda: "meeting",
      webinar: "meeting",
      perang: "conflict",
      pertempuran: "conflict",
      revolusi: "conflict",
      invasi: "conflict",
      pemberontakan: "conflict",
      konfrontasi: "conflict",
      krisis: "conflict",
      agresi: "conflict",
      pemilu: "election",
      pilpres: "election",
      pilkada: "election",
      pileg: "election",
      pilgub: "election",
      referendum: "election",
      perjanjian: "agreement",
      kesepakatan: "agreement",
      pakta: "agreement",
      traktat: "agreement",
      deklarasi: "agreement",
      konvensi: "agreement",
      protokol: "agreement",
      piala: "sport",
      kejuaraan: "sport",
      olimpiade: "sport",
      turnamen: "sport",
      kualifikasi: "sport",
      kejurnas: "sport",
      pon: "sport",
      festival: "ceremony",
      pameran: "ceremony",
      hut: "ceremony",
      peringatan: "ceremony",
      pekan: "ceremony",
      konser: "ceremony",
      anugerah: "ceremony",
      expo: "ceremony",
      tragedi: "accident",
      peristiwa: "other",
      operasi: "military",
      gempa: "disaster",
      tsunami: "disaster",
      badai: "disaster",
      topan: "disaster",
      reformasi: "other",
      pembantaian: "attack",
    },
    namedTails: {
      games: "sport",
      cup: "sport",
      award: "ceremony",
      awards: "ceremony",
      festival: "ceremony",
      fest: "ceremony",
      expo: "ceremony",
      summit: "summit",
      conference: "meeting",
      forum: "meeting",
      championship: "sport",
      open: "sport",
      marathon: "sport",
      ceremony: "ceremony",
      prix: "sport",
      fair: "ceremony",
      derby: "sport",
      show: "ceremony",
      week: "ceremony",
    },
    titled: words("acara ajang gelaran event perhelatan"),
    joiners: words("dan ke of the for untuk"),
    staging:
      words(`menggelar digelar mengadakan diadakan menghadiri dihadiri melakukan dilakukan melangsungkan berlangsung menyelenggarakan diselenggarakan mengikuti membuka dibuka
      menutup memimpin menandatangani ditandatangani menerima menyaksikan melaksanakan dilaksanakan menyampaikan memberikan mengalami melancarkan dilancarkan
      meluncurkan
      terjadi menjatuhkan dijatuhi mengecam memberlakukan mengungkap mengumumkan meresmikan ditetapkan acara agenda sesi gelaran ajang rangkaian kegiatan
      menjalani menyelidiki memicu`),
    occasions: words(
      `saat usai seusai dalam setelah sebelum sejak selama menyusul pasca ketika pada akibat karena jelang menjelang lewat melalui di hingga atas terkait soal dari`,
    ),
    attaching: words(
      "ke di dari terhadap antara dengan atas oleh pada untuk kepada bersama tentang terkait soal bagi mengenai milik",
    ),
    locating: words("di"),
    destining: words("ke"),
    areas: words(
      "kota ibu ibukota provinsi kabupaten kecamatan kelurahan desa kampung wilayah kawasan daerah pulau kepulauan pelabuhan pesisir utara selatan timur barat tengah dekat sekitar",
    ),
    definite: words("itu ini tersebut"),
    indefinite: words("sebuah suatu satu"),
    possessives: [],
    generic: words(
      `setiap tiap biasanya umumnya kerap selalu kerapkali sejumlah berbagai beberapa banyak semua seluruh segala para apapun kemungkinan potensi dugaan berapa rawan sering berupa seperti antar sebagian`,
    ),
    hypothetical:
      words(`jika kalau bila apabila seandainya mencegah dicegah menghindari mengantisipasi antisipasi potensi kemungkinan mungkin ancaman mengancam tanpa bukan tidak tak belum risiko
      bisa dapat agar supaya rencana berencana hendak ingin perlu harus pencegahan upaya menolak larangan melarang setiap sering kerap`),
    verbal: [],
    following: [],
    clauseOpeners:
      words(`yang sehingga bahwa karena ketika saat setelah sebelum usai namun tetapi tapi sementara sedangkan jika kalau agar supaya adalah merupakan akan telah sudah tidak belum
      bisa dapat harus juga ini itu tersebut kata ujar tutur ungkap jelas masih sedang pun lalu kemudian menjadi hingga sampai serta meski meskipun walaupun
      atau sebagai
      tengah kan sih dong lah kok deh sangat lebih sebanyak sebesar selain seperti maka pasalnya lantaran akibat hanya cukup semakin makin malah justru bahkan
      ternyata memang pasti seusai pasca
      ada jadi bukan tak bakal kini nanti dimana saja lagi sekaligus sambil seraya berlangsung berakhir terjadi tewas naik turun mulai selesai berjalan
      berhasil gagal bertujuan ikut turut
      sebelumnya sudahkah apakah apa siapa kapan mengapa kenapa bagaimana soalnya terutama termasuk selama ialah yakni yaitu akhirnya segera langsung kembali biasanya umumnya kerap sering selalu`),
    light: words(
      "acara kegiatan kasus agenda aksi proses insiden peristiwa tragedi ajang gelaran upaya rangkaian upacara operasi sesi laga pertandingan duel turnamen",
    ),
    alleged: words("dugaan tindak pidana perkara"),
    versus: words("vs versus kontra"),
    particles: [],
    loose: words("hari musim pekan tahun bulan minggu malam pagi siang sore waktu jam pukul mereka kami kita"),
  },
};
