import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "long-anchor";

test("more than four words in any part are named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const evidence = at(at(dossier.statements, 0).evidence, 0);
    evidence.first = "one two three four";
    evidence.last = "one two three four five";
    evidence.suffix = "one two  three four five";
  });
  expect(found).toEqual([
    "dossier.json#/statements/0/evidence/0/last",
    "dossier.json#/statements/0/evidence/0/suffix",
  ]);
});
