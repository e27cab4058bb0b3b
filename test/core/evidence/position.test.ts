import { expect, test } from "vitest";
import { position } from "../../../src/core/evidence/position.ts";
import { ferryDossier } from "./ferry.ts";

const { dossier } = ferryDossier();
const [source] = dossier.sources;
if (!source) throw new Error("The fixture has no source.");

test("counts paragraphs and sentences as a reader does, without the page's furniture", () => {
  const places = dossier.statements.map(({ id, evidence }) => [
    id,
    ...evidence.map((anchor) => position(source, anchor)),
  ]);
  // In the file, paragraph 3 is an audio player and paragraph 10 a heading of links.
  expect(places).toContainEqual(["p2-s1", { paragraph: 2, sentence: 1, lastSentence: 1 }]);
  expect(places).toContainEqual(["p6-s2", { paragraph: 5, sentence: 2, lastSentence: 2 }]);
  expect(places).toContainEqual(["p12-s4", { paragraph: 10, sentence: 4, lastSentence: 4 }]);
});

test("an anchor over several sentences names the last as well", () => {
  const [first, second] = source.text?.paragraphs[4]?.sentences ?? [];
  const span = { start: first?.[0] ?? 0, end: second?.[1] ?? 0 };
  expect(position(source, span)).toEqual({ paragraph: 4, sentence: 1, lastSentence: 2 });
});

test("is unknown in furniture and without an outline", () => {
  const [start, end] = source.text?.paragraphs[2]?.sentences[0] ?? [0, 0];
  expect(position(source, { start, end })).toBeNull();
  const { text: _, ...bare } = source;
  expect(position(bare, { start: 500, end: 600 })).toBeNull();
});
