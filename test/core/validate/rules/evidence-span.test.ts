import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "evidence-span";

test("a span that ends before it begins, or beyond the article, is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const empty = at(at(dossier.statements, 0).evidence, 0);
    empty.end = empty.start;
    at(at(dossier.statements, 1).evidence, 0).end = 100_000;
  });
  expect(found).toEqual([
    "dossier.json#/statements/0/evidence/0/end",
    "dossier.json#/statements/1/evidence/0/end",
  ]);
});
