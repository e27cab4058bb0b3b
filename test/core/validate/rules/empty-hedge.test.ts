import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "empty-hedge";

test("a hedge without its word is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(at(dossier.statements, 2).hedges, 0).words = " ";
  });
  expect(found).toEqual(["dossier.json#/statements/2/hedges/0/words"]);
});
