import { expect, test } from "vitest";
import { checkCopy } from "../../../src/core/evidence/check-copy.ts";
import { HARMLESS } from "./copies.ts";
import { FERRY_HTML, FERRY_TEXT, ferryDossier } from "./ferry.ts";
import { growthOverFour } from "./growth.ts";

const { dossier, sentences } = ferryDossier();

/** Words of the sentences that no statement rests on. */
function unclaimed(text: string, kind: "text" | "html" = "text"): string[] {
  const report = checkCopy(dossier, "ferry", { text, kind });
  const claimed = report.sentences.filter(({ statements }) => statements.length > 0);
  expect(claimed.flatMap(({ statements }) => statements)).toEqual(sentences.map(({ id }) => id));
  return report.sentences
    .filter(({ statements }) => statements.length === 0)
    .map(({ words }) => words);
}

test("counts the article's sentences, without its furniture", () => {
  expect(unclaimed(FERRY_TEXT)).toEqual(["Küste"]);
});

test("menus and footers around the article do not count", () => {
  const page = HARMLESS["with menus, a cookie banner and a footer"]?.(FERRY_TEXT) ?? "";
  expect(unclaimed(page)).toEqual(["Küste"]);
  const html = unclaimed(FERRY_HTML, "html");
  expect(html).not.toContain("Wetter 🌧");
  expect(html).toContain("Nur solange der Vorrat reicht.");
});

test("a sentence that lost its statement is unclaimed, its neighbours are not", () => {
  const { statements, ...rest } = dossier;
  const without = { ...rest, statements: statements.filter(({ id }) => id !== "p6-s2") };
  const report = checkCopy(without, "ferry", { text: FERRY_TEXT, kind: "text" });
  const missing = report.sentences.filter((sentence) => sentence.statements.length === 0);
  expect(missing.map(({ words }) => words)).toEqual([
    "Küste",
    "Nach seinen Angaben sollen seit dem 24. Oktober rund 340 Bewohner auf dem Festland festsitzen.",
  ]);
});

test("with no statement yet, or no outline, the whole copy counts", () => {
  const bare = { ...dossier, statements: [] };
  const report = checkCopy(bare, "ferry", { text: FERRY_TEXT, kind: "text" });
  expect(report.sentences.map(({ words }) => words)).toContain("Nicht mehr zeigen");
});

test("a paragraph of megabytes is cut into sentences in a time that grows with its length, not its square", () => {
  const bare = { ...dossier, statements: [] };
  const growth = growthOverFour((size) => {
    const text = "Der Kutter fährt am 24. Oktober. ".repeat(size);
    const { sentences: found } = checkCopy(bare, "ferry", { text, kind: "text" });
    expect(found).toHaveLength(size);
    expect(new Set(found.map(({ words }) => words)).size).toBe(1);
  }, 16_000);
  expect(growth).toBeLessThan(10);
});
