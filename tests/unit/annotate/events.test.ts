import { describe, expect, it } from "vitest";
import type { EventEntity } from "../../../src/model/index.ts";
import { docOf, mentionsOf } from "./article.ts";

const eventsOf = (text: string, language = "id"): EventEntity[] =>
  docOf(text, language).entities.filter((entity) => entity.type === "event");
const only = (text: string, language = "id"): EventEntity | undefined => {
  const found = eventsOf(text, language);
  expect(found.map(({ label }) => label)).toHaveLength(1);
  return found[0];
};

describe("described events", () => {
  it("carry kind, phrase, participants and date", () => {
    expect(only("Plakat itu mengenang kunjungan Kim Il-sung ke Uni Soviet pada tahun 1949.")).toMatchObject({
      kind: "visit",
      label: "kunjungan Kim Il-sung ke Uni Soviet pada tahun 1949",
      participants: ["country:SU", "person:kim-il-sung"],
      date: "1949",
      named: false,
    });
    expect(only("The Senate condemned the invasion of Czechoslovakia in August 1968.", "en")).toMatchObject({
      kind: "conflict",
      label: "invasion of Czechoslovakia in August 1968",
      date: "1968-08",
    });
  });
  it("are mentioned by the noun alone, so that participants stay mentions of their own", () => {
    const doc = docOf("Amerika Serikat mengecam pengerahan pasukan Korea Utara ke Rusia.");
    expect(mentionsOf(doc, "name").map((mention) => mention.split(" → ")[0])).toEqual([
      "Amerika Serikat",
      "pengerahan pasukan",
      "Korea Utara",
      "Rusia",
    ]);
  });
  it("take the owner before the noun in English", () => {
    expect(only("Washington mourned Dag Hammarskjold's death in Zambia.", "en")).toMatchObject({ kind: "death" });
  });
  it("make nouns of Indonesian verbs after a preposition only", () => {
    expect(only("Harga naik setelah disepakatinya kuota gula oleh India pada Senin (4/11/2024).")?.kind).toBe(
      "agreement",
    );
    expect(eventsOf("Disebutkannya, harga di India naik.")).toEqual([]);
  });
  it("need somebody, a place or a time in the sentence", () => {
    expect(eventsOf("Kunjungan itu sangat berkesan.")).toEqual([]);
  });
  it("are none where the noun is generic, hypothetical, a modifier, a verb or part of another word", () => {
    expect(eventsOf("Sejumlah serangan bisa terjadi di Jakarta.")).toEqual([]);
    expect(eventsOf("Any attack would hurt France.", "en")).toEqual([]);
    expect(eventsOf("France bought attack helicopters.", "en")).toEqual([]);
    expect(eventsOf("They will attack France.", "en")).toEqual([]);
    expect(eventsOf("He had a heart attack in France.", "en")).toEqual([]);
    expect(eventsOf("The guard fled to France after shooting a clerk.", "en")).toEqual([]);
    expect(eventsOf("Olaf Scholz talks up France.", "en")).toEqual([]);
  });
  it("are none where the text tells of a habit or somebody only speaks of it", () => {
    expect(eventsOf("Serangan siber semakin sering terjadi di Indonesia.")).toEqual([]);
    expect(eventsOf("“Kami ingin perundingan dengan Prancis,” kata Olaf Scholz.")).toEqual([]);
  });
  it("are told by a light noun and the one that says more together", () => {
    expect(only("Polisi Prancis menyelidiki kasus dugaan penipuan di Marseille pada 2019.")).toMatchObject({
      kind: "crime",
      label: "kasus dugaan penipuan di Marseille pada 2019",
    });
  });
  it("end where a verb or the next clause begins", () => {
    expect(only("Pemilu di Filipina tengah dihitung pada Senin (4/11/2024).")?.label).toBe("Pemilu di Filipina");
    expect(only("Ministers withdrew papers that blocked France’s embargo on Monday.", "en")?.label).not.toMatch(
      /blocked/,
    );
    expect(only("France strikes deal with Germany in Paris", "en")).toMatchObject({
      label: "deal with Germany in Paris",
      participants: ["country:DE", "country:FR"],
    });
  });
  it("keep both of two that a conjunction joins, and no word of a phrase that was cut", () => {
    expect(only("A standoff between Ukraine and Russia began in Kiev.", "en")).toMatchObject({
      label: "standoff between Ukraine and Russia",
      participants: ["country:RU", "country:UA"],
    });
    expect(only("A standoff between Ukraine and its allies began in Kiev.", "en")?.label).toBe(
      "standoff between Ukraine",
    );
    expect(only("Kunjungan Nixon hari itu disambut Tiongkok pada 1972.")?.label).toBe("Kunjungan Nixon");
  });
  it("may be a match between two sides", () => {
    expect(only("Stadion itu menjadi tempat Filipina vs Vietnam pada 2019.")).toMatchObject({
      kind: "sport",
      label: "Filipina vs Vietnam",
      participants: ["country:PH", "country:VN"],
      date: "2019",
    });
    expect(only("Stadion itu menjadi tempat laga Filipina vs Vietnam pada 2019.")?.label).toMatch(/^laga/);
  });
});

describe("the place of an event", () => {
  const placeIn = (text: string, language = "id"): string | undefined => only(text, language)?.place?.label;

  it("stands behind a preposition in its phrase, with the words of the text at its span", () => {
    const text = "Pertemuan Sukarno dan Tito di Jakarta pada 1958 berlangsung lama.";
    const place = only(text)?.place;
    expect(place).toEqual({ label: "Jakarta", start: text.indexOf("Jakarta"), end: text.indexOf("Jakarta") + 7 });
    expect(placeIn("France signed the treaty in Geneva.", "en")).toBe("Geneva");
  });
  it("is a country by its id, whose people and things are no place", () => {
    expect(only("Kunjungan Kim Il-sung ke Uni Soviet pada 1949 disambut.")?.place).toMatchObject({
      label: "Uni Soviet",
      country: "country:SU",
    });
    expect(placeIn("The war in French villages lasted until 1944.", "en")).toBeUndefined();
  });
  it("is where a visit goes, but not whom talks turn to", () => {
    expect(placeIn("Nehru spoke of the visit to Egypt in 1955.", "en")).toBe("Egypt");
    expect(only("The agreement on Egypt was signed in 1955.", "en")?.place).toBeUndefined();
  });
  it("goes on to the country behind a comma, and past words for a part of it", () => {
    expect(placeIn("Konferensi Meja Bundar di Den Haag, Belanda, berakhir pada 1949.")).toBe("Den Haag, Belanda");
    expect(placeIn("The earthquake in the northern city of Tangshan shook China.", "en")).toBe("Tangshan");
  });
  it("may follow in the clause, but not past somebody's words or another event", () => {
    expect(placeIn("Pertemuan Sukarno dan Tito itu digelar di Bandung.")).toBe("Bandung");
    expect(placeIn("Pertemuan Sukarno dan Tito itu penting, kata Hatta di Bandung.")).toBeUndefined();
    const [first] = eventsOf("Pertemuan Sukarno dan Tito mendahului konferensi Mesir dan India di Bandung.");
    expect(first?.label).toMatch(/^Pertemuan/);
    expect(first?.place).toBeUndefined();
  });
  it("is not the country whose embassy is hit", () => {
    expect(placeIn("The Senate recalled the attack on the U.S. consulate in Benghazi.", "en")).toBe("Benghazi");
  });
  it("may open the sentence of what is held, not of what is decided from afar", () => {
    expect(placeIn("Di Jakarta, Sukarno menghadiri upacara pada 17 Agustus 1950.")).toBe("Jakarta");
    expect(placeIn("Di Jakarta, Sukarno menolak blokade Belanda pada 1950.")).toBeUndefined();
  });
  it("is left out where the text names none", () => {
    expect(only("Sukarno menghadiri pertemuan dengan Tito pada 1958.")).not.toHaveProperty("place");
  });
});

describe("named events", () => {
  it("are known, or told by a first or last word; they take the names in them", () => {
    expect(only("Ia hadir di KTT ASEAN 2023 di Jakarta.")).toMatchObject({
      label: "KTT ASEAN 2023",
      kind: "summit",
      date: "2023",
      named: true,
    });
    expect(only("Ia lahir sebelum Perang Dunia II.")).toMatchObject({
      label: "Perang Dunia II",
      kind: "conflict",
      named: true,
    });
    expect(only("They signed it after the Geneva Conference.", "en")).toMatchObject({
      label: "Geneva Conference",
      kind: "meeting",
      named: true,
    });
  });
  it("may be told by the noun for an occasion before them", () => {
    expect(only("Ia hadir dalam acara Jelajah Nusantara Raya di Bandung.")).toMatchObject({
      label: "Jelajah Nusantara Raya",
      named: true,
    });
    expect(only("Ia hadir dalam acara Peluncuran Bus Nusantara di Bandung.")?.kind).toBe("ceremony");
  });
  it("are not dated by a day in their name", () => {
    expect(only("France mourned after the Sept. 11 attacks.", "en")?.date).toBe("");
  });
  it("are no memorials of them, no prizes and no ideas", () => {
    expect(eventsOf("He was shot at the National War Memorial.", "en")).toEqual([]);
    expect(eventsOf("Budi Santoso meraih Best Actor Award.")).toEqual([]);
    expect(eventsOf("Kita hidup di zaman Revolusi Industri 4.0.")).toEqual([]);
  });
  it("are one under their shorter names", () => {
    const event = only("Indonesia menjadi tuan rumah Piala Dunia 2022. Piala Dunia itu ramai.");
    expect(event).toMatchObject({ label: "Piala Dunia 2022", aliases: ["Piala Dunia"] });
  });
  it("are meant by their noun when it comes again", () => {
    const doc = docOf("Leaders met at the Geneva Conference in 1954. The conference ended in July.", "en");
    expect(mentionsOf(doc, "name").filter((mention) => mention.includes("event:"))).toEqual([
      "Geneva Conference → event:geneva-conference",
      "conference → event:geneva-conference",
    ]);
  });
});

describe("one happening told again", () => {
  it("is one event with several mentions", () => {
    const text = "Kunjungan Nixon ke Tiongkok mengejutkan dunia. Kunjungan tersebut berlangsung pada Februari 1972.";
    const doc = docOf(text);
    const events = doc.entities.filter(({ type }) => type === "event");
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: "1972-02" });
    expect(doc.mentions.filter(({ entity }) => entity === events[0]?.id)).toHaveLength(2);
  });
  it("is one under the short form in brackets", () => {
    expect(only("Kebakaran hutan (karhutla) di Brasil pada 2019 padam. Karhutla merugikan Brasil.")?.aliases).toContain(
      "Karhutla",
    );
  });
  it("is one under another word for it", () => {
    expect(only("Talks with China opened in Geneva on Monday. The negotiations ended quickly.", "en")?.kind).toBe(
      "meeting",
    );
  });
  it("is another with other people or another date", () => {
    expect(eventsOf("Kunjungan Nixon ke Tiongkok disusul kunjungan Brezhnev ke Prancis.")).toHaveLength(2);
    expect(
      eventsOf("The attack on Israel in October 1973 recalled the attack on Israel in June 1967.", "en"),
    ).toHaveLength(2);
  });
});

it("events have ids of their own and mentions inside the text", () => {
  const doc = docOf("Serangan di Paris pada 2015 dan serangan di Nice pada 2016 mengguncang Prancis.");
  const ids = doc.entities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { entity, start, end } of doc.mentions) {
    expect(ids).toContain(entity);
    expect(doc.article.text.slice(start, end)).not.toBe("");
  }
});
