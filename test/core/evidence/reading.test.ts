import { expect, test } from "vitest";
import { checkCopy } from "../../../src/core/evidence/check-copy.ts";
import { type ReadParagraph, readCopy, readOutline } from "../../../src/core/evidence/reading.ts";
import { EXAMPLE_ARTICLE } from "../example-article.ts";
import { exampleDossier } from "../example-dossier.ts";

const dossier = exampleDossier();
const [source] = dossier.sources;
if (!source) throw new Error("The example has a source.");

const copyOf = (text: string) =>
  readCopy(checkCopy(dossier, source.id, { text: text.replaceAll("\n", "\n\n"), kind: "text" }));
const statements = (paragraphs: readonly ReadParagraph[]) =>
  paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence.statements));

const CLAIMED = [
  [[]],
  [["recruits-arrived"], ["fairy-tale"]],
  [["camp-near-town"], ["came-by-ship"], ["moved-inland"]],
  [["no-answer"], ["number-raised"]],
];

test("an outline has every sentence with its statements, without the page's furniture and without words", () => {
  const outline = readOutline(dossier, source);
  expect(statements(outline)).toEqual(CLAIMED);
  expect(outline.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    "1 title",
    "2 lead",
    "3 body",
    "4 body",
  ]);
  expect(outline.flatMap(({ sentences }) => sentences).every(({ words }) => words === null)).toBe(
    true,
  );
});

test("a copy has the same sentences in words", () => {
  const copy = copyOf(EXAMPLE_ARTICLE);
  expect(statements(copy)).toEqual(CLAIMED);
  expect(copy[3]?.sentences[1]?.words).toBe("A day later the coast guard put the number at 340.");
});

test("a sentence says how its anchor stands, and one without an anchor says nothing", () => {
  const copy = copyOf(EXAMPLE_ARTICLE.replace("between 6", "between 7"));
  const states = copy.map(({ sentences }) => sentences.map(({ state }) => state));
  expect(states[0]).toEqual([null]);
  expect(states[2]).toEqual(["exact", "altered", "exact"]);
});

test("a source without an outline has nothing to read until there is a copy", () => {
  const { text: _, ...bare } = source;
  expect(readOutline(dossier, bare)).toEqual([]);
});
