// Bytes ↔ numbers and base64, for the model file.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

export function toBase64(bytes: Uint8Array): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const four = [n >> 18, (n >> 12) & 63, (n >> 6) & 63, n & 63].map((v) => ALPHABET[v]).join("");
    out += i + 2 < bytes.length ? four : four.slice(0, bytes.length - i + 1).padEnd(4, "=");
  }
  return out;
}

export function fromBase64(text: string): Uint8Array {
  const end = text.indexOf("=") < 0 ? text.length : text.indexOf("=");
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let at = 0;
  for (let i = 0; i < end; i += 4) {
    const value = (k: number) => (i + k < end ? (VALUES[text.charCodeAt(i + k)] as number) : 0);
    const n = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3);
    if (at < bytes.length) bytes[at++] = n >> 16;
    if (at < bytes.length) bytes[at++] = (n >> 8) & 255;
    if (at < bytes.length) bytes[at++] = n & 255;
  }
  return bytes;
}

/** Writes what `Reader` reads back in the same order. */
export class Writer {
  readonly #bytes: number[] = [];
  byte(value: number): void {
    this.#bytes.push(value & 255);
  }
  /** Unsigned LEB128. */
  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) | 128);
    this.#bytes.push(rest);
  }
  float(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.#bytes.push(byte);
  }
  /** Ascending numbers, as differences. */
  ascending(values: readonly number[]): void {
    this.varint(values.length);
    let last = 0;
    for (const value of values) {
      this.varint(value - last);
      last = value;
    }
  }
  /** Numbers of four bits, two a byte. */
  nibbles(values: readonly number[]): void {
    for (let i = 0; i < values.length; i += 2) this.byte((values[i] as number) | ((values[i + 1] ?? 0) << 4));
  }
  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  byte(): number {
    return this.#bytes[this.#at++] as number;
  }
  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
  float(): number {
    const bytes = this.#bytes.slice(this.#at, this.#at + 4);
    this.#at += 4;
    return new Float32Array(bytes.buffer)[0] as number;
  }
  ascending(): Uint32Array {
    const values = new Uint32Array(this.varint());
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      last += this.varint();
      values[i] = last;
    }
    return values;
  }
  nibbles(count: number): Uint8Array {
    const values = new Uint8Array(count);
    for (let i = 0; i < count; i += 2) {
      const byte = this.byte();
      values[i] = byte & 15;
      if (i + 1 < count) values[i + 1] = byte >> 4;
    }
    return values;
  }
}
