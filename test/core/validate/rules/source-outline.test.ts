import { expect, test } from "vitest";
import { at, pointers } from "../pointers.ts";

const RULE = "source-outline";

test("sentences that overlap, are empty or leave the text are named", () => {
  expect(pointers(RULE)).toEqual([]);
  const found = pointers(RULE, ({ dossier }) => {
    const paragraphs = at(dossier.sources, 0).text?.paragraphs;
    const [first, second] = at(paragraphs, 1).sentences;
    const last = at(at(paragraphs, 4).sentences, 1);
    if (!first || !second) throw new Error("The lead has two sentences.");
    second[0] = first[1] - 1;
    last[1] += 1;
  });
  expect(found).toEqual([
    "dossier.json#/sources/0/text/paragraphs/1/sentences/1",
    "dossier.json#/sources/0/text/paragraphs/4/sentences/1",
  ]);
});
