// A country's entity id → the address of its flag, packaged with the page (square crops; ISO 3166 and four states that are gone).
type Addresses = Readonly<Record<string, string>>;

const PACKAGED: Addresses = import.meta.glob("/node_modules/country-flag-icons/1x1/??.svg", {
  eager: true,
  query: "?url",
  import: "default",
});
const GONE: Addresses = import.meta.glob("./flags/*.svg", { eager: true, query: "?url", import: "default" });

const FLAGS: ReadonlyMap<string, string> = new Map(
  [...Object.entries(PACKAGED), ...Object.entries(GONE)].map(([path, address]) => [
    `country:${path.slice(path.lastIndexOf("/") + 1, -".svg".length)}`,
    address,
  ]),
);

/** `country:ID` → address of its flag; undefined for a country without one. */
export const flagOf = (id: string): string | undefined => FLAGS.get(id);
