import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { exampleAnchor, exampleOutline } from "../core/example-article.ts";
import { exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

const TEXT = ["--text", "article.txt"];

test("the anchor command prints evidence that the dossier can take as it is", async () => {
  const effects = memoryEffects(exampleFolder());
  const words = ["--from", "They were", "--to", "giving a place"];
  expect(await run(["anchor", "dossier", ...TEXT, ...words], effects)).toBe(0);
  const { first, last, ...span } = exampleAnchor(2, 2);
  expect(JSON.parse(effects.out())).toEqual({
    ...span,
    first: "They were",
    last: "a place.",
  });
});

test("words that make no anchor are said to be found how often", async () => {
  const effects = memoryEffects(exampleFolder());
  const words = ["--from", "the", "--to", "coast guard"];
  expect(await run(["anchor", "dossier", ...TEXT, ...words], effects)).toBe(2);
  expect(effects.err()).toMatch(/“the” \(found \d+ times\) and “coast guard” \(found 3 times\)/);
});

test("the outline command prints a source's text", async () => {
  const effects = memoryEffects(exampleFolder());
  expect(await run(["outline", "dossier", ...TEXT], effects)).toBe(0);
  const { length, paragraphs } = exampleOutline();
  const sentences = paragraphs.map((paragraph) => paragraph.sentences);
  expect(JSON.parse(effects.out())).toEqual({
    length,
    paragraphs: sentences.map((list) => ({ kind: "body", sentences: list })),
  });
});

describe("a dossier with no more than a header, sources and layers", () => {
  for (const command of ["outline", "anchor"]) {
    test(`${command} works on it`, async () => {
      const files = exampleFolder();
      const { speakers, statements, ...begun } = JSON.parse(files["dossier/dossier.json"] ?? "");
      const effects = memoryEffects({
        "dossier/dossier.json": JSON.stringify(begun),
        "article.txt": files["article.txt"] ?? "",
      });
      const words = command === "anchor" ? ["--from", "They were", "--to", "a place"] : [];
      expect(await run([command, "dossier", ...TEXT, ...words], effects)).toBe(0);
    });
  }
});
