// Bytes → text: UTF-8 or UTF-16 by their mark, UTF-8 without one, Windows-1252 where the bytes are no UTF-8.

/** The part of the web platform's TextDecoder used here; Node and browsers have it, the core's library doesn't list it. */
declare const TextDecoder: new (label: string, options?: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Windows-1252 for 0x80–0x9F. Spelt out because some hosts decode these as control characters. */
const C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes a file; the byte-order mark is no part of the text. Never fails: any byte is a Windows-1252 character. */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (character) => C1.charAt(character.charCodeAt(0) - 0x80));
  }
}
