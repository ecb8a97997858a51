// What an article gives as its address → a web address that can stand in any file, or nothing.

const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]+$/u;

/** http and https alone; undefined for what is no address or holds characters that one has to encode. */
export const webAddress = (url: string): string | undefined => (WEB_ADDRESS.test(url) ? url : undefined);
