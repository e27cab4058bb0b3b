import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "missing-evidence";

test("a statement that rests on no sentence is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.statements, 2).evidence = [];
  });
  expect(found).toEqual(["dossier.json#/statements/2/evidence"]);
});
