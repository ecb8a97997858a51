// Words → 32-bit numbers, the same in training and in use.

/** FNV-1a over UTF-16 code units with a final mix; 0 ≤ hash < 2^32. */
export function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, 0);
}

/** One number from two; murmur3's finaliser. */
export function mix(a: number, b: number): number {
  let hash = a ^ Math.imul(b + 0x7f4a7c15, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
