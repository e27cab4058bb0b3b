import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "ambiguous-evidence";

import { exampleAnchor } from "../../example-article.ts";

test("the same words for another span are named; for the same span they are not", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const { first, last } = exampleAnchor(1, 0);
    at(dossier.statements, 1).evidence = [exampleAnchor(1, 0)];
    at(dossier.statements, 2).evidence.push({
      ...exampleAnchor(2, 2),
      first: first.toUpperCase(),
      last,
    });
  });
  expect(found).toEqual(["dossier.json#/statements/2/evidence/1"]);
});

test("a prefix tells them apart", () => {
  const found = pointers(RULE, ({ dossier }) => {
    const { first, last } = exampleAnchor(1, 0);
    const anchor = { ...exampleAnchor(2, 2), first, last, prefix: "10 May." };
    at(dossier.statements, 2).evidence.push(anchor);
  });
  expect(found).toEqual([]);
});
