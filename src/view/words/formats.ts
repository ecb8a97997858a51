// Numbers and ISO dates → text in a language of the interface, by Intl.

export interface Formats {
  number(value: number): string;
  /** "1949-03-05" → "5 Maret 1949"; a bare month or year stays one; "" and what is no date come back as they are. */
  date(iso: string): string;
  /** The same, as short as the language allows: "5 Mar 1949". */
  shortDate(iso: string): string;
  list(items: readonly string[]): string;
  /** Order of the language, capitals and accents aside, numbers by value. */
  compare(a: string, b: string): number;
  /** "12 mentions · 3 articles" */
  sequence(items: readonly string[]): string;
}

const LOCALES = { id: "id-ID", en: "en-GB" } as const;

type Parts = Intl.DateTimeFormatOptions;
const BY_PRECISION = (month: "long" | "short"): readonly Parts[] => [
  { year: "numeric" },
  { year: "numeric", month },
  { year: "numeric", month, day: "numeric" },
];

function create(language: keyof typeof LOCALES): Formats {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const dates = (month: "long" | "short") => {
    const byPrecision = BY_PRECISION(month).map(
      (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }),
    );
    return (iso: string) => {
      const format = /^\d{4}(-\d\d){0,2}$/.test(iso) ? byPrecision[iso.split("-").length - 1] : undefined;
      const time = Date.parse(iso);
      return format && !Number.isNaN(time) ? format.format(time) : iso;
    };
  };
  return {
    number: (value) => numbers.format(value),
    date: dates("long"),
    shortDate: dates("short"),
    list: (items) => lists.format(items),
    compare: new Intl.Collator(locale, { sensitivity: "base", numeric: true }).compare,
    sequence: (items) => items.join(" · "),
  };
}

const made = new Map<keyof typeof LOCALES, Formats>();

/** The formats of a language; made once. */
export function formats(language: keyof typeof LOCALES): Formats {
  const known = made.get(language) ?? create(language);
  made.set(language, known);
  return known;
}
