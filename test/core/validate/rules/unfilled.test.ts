import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "unfilled";

test("every gap that a draft leaves is named where it stands", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    dossier.editor = "TODO";
    at(dossier.sources, 1).publisher = "TODO";
    at(dossier.statements, 2).text = { de: "TODO ist hier nur ein Wort.", en: " TODO " };
  });
  expect(found).toEqual([
    "dossier.json#/editor",
    "dossier.json#/sources/1/publisher",
    "dossier.json#/statements/2/text/en",
  ]);
});
