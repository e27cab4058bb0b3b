import { expect, test } from "vitest";
import { decodeText } from "../../src/cli/decode-text.ts";

test("reads UTF-8, and UTF-16 that says so, keeping the mark since positions count it", () => {
  expect(decodeText(Buffer.from("\ufeffKüste 🚢"))).toBe("\ufeffKüste 🚢");
  expect(decodeText(Buffer.from("\ufeffKüste 🚢", "utf16le"))).toBe("\ufeffKüste 🚢");
  expect(decodeText(Buffer.from("\ufeffKüste", "utf16le").swap16())).toBe("\ufeffKüste");
});

test("refuses what is no text, and says what it looks like", () => {
  expect(() => decodeText(Buffer.from("K\u00fcste", "latin1"))).toThrow("not valid UTF-8");
  expect(() => decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toThrow("a binary file");
});
