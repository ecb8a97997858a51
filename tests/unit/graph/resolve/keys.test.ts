import { expect, test } from "vitest";
import { nameKey, nameWords, plainKey } from "../../../../src/graph/resolve/keys.ts";

test.each([
  ["Sergey Lavrov", "Sergei Lavrov"],
  ["Soekarno", "Sukarno"],
  ["Nikita Khrushchev", "Nikita Khrushchov"],
  ["Mikhail Gorbachev", "Mikhail Gorbachyov"],
  ["Leonid Brezhnev", "Leonid Brezhnyev"],
  ["Aleksandr Novak", "Alexander Novak"],
  ["Yevgeny Primakov", "Evgeni Primakov"],
  ["Kim Il-sung", "Kim Il Sung"],
  ["KIM JONG-UN", "Kim Jong Un"],
  ["Ma'ruf Amin", "Maruf Amin"],
  ["Mohammed Hatta", "Muhammad Hatta"],
  ["János Kádár", "Janos Kadar"],
  ["Sutan Sjahrir", "Sutan Syahrir"],
  ["Djuanda", "Juanda"],
])("%s and %s are one spelling", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ["George W. Bush", "George H. W. Bush"],
  ["Kim Jong-un", "Kim Jong-il"],
  ["Ali Alatas", "Adam Malik"],
  ["Joe Biden", "Jo Biden"],
])("%s and %s stay two", (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test("initials are words of their own", () => {
  expect(nameWords("George H.W. Bush")).toEqual(["george", "h", "w", "bush"]);
});

test.each([
  ["The United Nations", "United Nations"],
  ["U.N.", "UN"],
  ["PT Kapal Besar (Persero) Tbk", "Kapal Besar"],
  ["Perserikatan Bangsa-Bangsa", "perserikatan bangsa bangsa"],
  ["Uni  Eropa", "UNI EROPA"],
])("%s and %s are one name", (a, b) => {
  expect(plainKey(a)).toBe(plainKey(b));
});

test("a name of empty words alone is a name all the same", () => {
  expect(plainKey("The")).toBe("the");
});
