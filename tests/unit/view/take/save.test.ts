import { expect, test } from "vitest";
import { fileName } from "../../../../src/view/take/save.ts";

test("a file's name is one on every system", () => {
  expect(fileName("How are Zhou Enlai and “Sukarno” linked?", "svg")).toBe("how-are-zhou-enlai-and-sukarno-linked.svg");
  expect(fileName("Đorđe / ..\\ Ánh", "png")).toBe("or-e-anh.png");
  expect(fileName("周恩来", "png")).toBe("simpul.png");
});
