// Bytes and a name → a file that the browser saves; text → the clipboard.

/** Long enough for any browser to have begun. */
const FORGET_AFTER = 30_000;

export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_AFTER);
}

/** A name a file can have on every system; "simpul" when nothing is left. */
export const fileName = (title: string, extension: string): string => {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join("-") ?? "";
  return `${words.slice(0, 60).replace(/-+$/, "") || "simpul"}.${extension}`;
};
