import { expect, it } from "vitest";
import { initialsOf } from "../../../../src/view/stage/initials.ts";

it("takes the first letters of the first and the last name", () => {
  expect(initialsOf("Dag Hammarskjöld")).toBe("DH");
  expect(initialsOf("John F. Kennedy")).toBe("JK");
  expect(initialsOf("Kim Jong-un")).toBe("KU");
  expect(initialsOf("Sukarno")).toBe("S");
  expect(initialsOf("đỗ mười")).toBe("ĐM");
  expect(initialsOf("(…) 7")).toBe("");
});
