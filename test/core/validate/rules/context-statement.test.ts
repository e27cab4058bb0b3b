import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "context-statement";

test("a statement on a context place is named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    at(dossier.statements, 4).places.push({ place: "old-mill", role: "mentioned" });
  });
  expect(found).toEqual(["dossier.json#/statements/4/places/2/place"]);
});
