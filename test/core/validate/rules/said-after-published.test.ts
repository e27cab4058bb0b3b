import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "said-after-published";

test("nothing is said after the article that reports it", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.statements, 0).saidAt = { edtf: "2031-05-15" };
    at(dossier.statements, 1).saidAt = { edtf: "2031-05" };
    at(dossier.statements, 2).saidAt = { edtf: "../2031-06" };
  });
  expect(found).toEqual(["dossier.json#/statements/0/saidAt/edtf"]);
});

test("late in the evening by another clock is still the same day", () => {
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.sources, 0).published = "2031-05-14T00:30:00+12:00";
    at(dossier.statements, 0).saidAt = { edtf: "2031-05-14" };
  });
  expect(found).toEqual([]);
});
