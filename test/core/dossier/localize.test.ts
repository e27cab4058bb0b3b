import { expect, test } from "vitest";
import { localize } from "../../../src/core/dossier/localize.ts";

test("a text falls back to the first language it has, and says which", () => {
  const text = { de: "Küste", en: "coast" };
  expect(localize(text, "en")).toEqual({ words: "coast", language: "en" });
  expect(localize(text, "fr")).toEqual({ words: "Küste", language: "de" });
  expect(localize(text, "constructor")).toEqual({ words: "Küste", language: "de" });
  expect(localize({}, "fr")).toEqual({ words: "", language: "fr" });
});
