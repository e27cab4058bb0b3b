import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "long-excerpt";

test("eight words of the article pass, nine do not, nor in a hedge", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const eight = "one two three four five six seven eight";
    at(dossier.statements, 0).excerpt = { words: eight, language: "en" };
    at(dossier.statements, 1).excerpt = { words: `${eight} nine`, language: "en" };
    at(at(dossier.statements, 2).hedges, 0).words = "a b c d e f g h i";
  });
  expect(found).toEqual([
    "dossier.json#/statements/1/excerpt/words",
    "dossier.json#/statements/2/hedges/0/words",
  ]);
});
