// What leads a mass organisation or a party and stands right before its name: "Pimpinan Pusat", "Pengurus Besar".

const LEADERS = "(?:Pimpinan|Pengurus) (?:Pusat|Besar|Wilayah|Daerah|Cabang) ";
const FIRST = new RegExp(`^${LEADERS}`);
const LAST = new RegExp(`${LEADERS}$`);
/** Longer than any of them, in UTF-16 code units. */
const LONGEST = 40;

export const withoutLeaders = (form: string): string => form.replace(FIRST, "");

/** Whether they end right before `start`. */
export const followsLeaders = (text: string, start: number): boolean =>
  LAST.test(text.slice(Math.max(0, start - LONGEST), start));
