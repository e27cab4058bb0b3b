import { describe, expect, test } from "vitest";
import { checkCopy } from "../../../src/core/evidence/check-copy.ts";
import { MAX_COPY_LENGTH } from "../../../src/core/evidence/copy-text.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import type { CopyReport } from "../../../src/core/evidence/report.ts";
import { HARMLESS } from "./copies.ts";
import { FERRY_HTML, FERRY_TEXT, ferryDossier } from "./ferry.ts";
import { growthOverFour } from "./growth.ts";

const { dossier, sentences } = ferryDossier();
/** Typographic marks of the fixture as the normalised words have them, so that words can be found in it. */
const PLAIN = FERRY_TEXT.replaceAll("–", "-").replaceAll("’", "'");

function check(text: string, kind: "text" | "html" = "text"): CopyReport {
  return checkCopy(dossier, "ferry", { text, kind });
}

function states(report: CopyReport): Record<string, string> {
  return Object.fromEntries(report.anchors.map(({ statement, state }) => [statement, state]));
}

/** All anchors exact but these. */
function exactBut(other: Record<string, string>): Record<string, string> {
  return { ...Object.fromEntries(sentences.map(({ id }) => [id, "exact"])), ...other };
}

describe("a copy that says the same", () => {
  for (const [name, change] of Object.entries(HARMLESS)) {
    test(`${name}: every anchor is exact, and its span in the file holds its words`, () => {
      const copy = change(FERRY_TEXT);
      const report = check(copy);
      expect(states(report)).toEqual(exactBut({}));
      const characters = Array.from(copy);
      report.anchors.forEach(({ span, words }, index) => {
        const given = characters.slice(span?.start, span?.end).join("");
        expect(normalise(given).text.replaceAll("\n", " ")).toBe(sentences[index]?.words);
        expect(words?.replaceAll("\n", " ")).toBe(sentences[index]?.words);
      });
    });
  }

  test("as the saved page, with menus, entities and inline tags", () => {
    const report = check(FERRY_HTML, "html");
    expect(states(report)).toEqual(exactBut({}));
    const { span } = report.anchors[1] ?? {};
    const given = Array.from(FERRY_HTML).slice(span?.start, span?.end).join("");
    expect(given).toBe(
      "Seit drei Wochen</b> liegt die einzige F&auml;hre nach M&ouml;wensand im Hafen von&nbsp;Altbr&uuml;ck.",
    );
  });
});

describe("a copy in which one sentence differs, the others staying exact", () => {
  test("a sentence that is gone is lost", () => {
    for (const { id, words } of sentences) {
      expect(states(check(PLAIN.replace(words, "")))).toEqual(exactBut({ [id]: "lost" }));
    }
  });

  test("a sentence that is there twice is ambiguous and has no span", () => {
    for (const { id, words } of sentences) {
      const report = check(PLAIN.replace(words, `${words} ${words}`));
      expect(states(report)).toEqual(exactBut({ [id]: "ambiguous" }));
      expect(report.anchors.find(({ statement }) => statement === id)?.span).toBeNull();
    }
  });

  test("a sentence with a corrected number or word is altered and shown as it now reads", () => {
    for (const { id, words, corrected } of sentences) {
      expect(corrected).not.toBe(words);
      const report = check(PLAIN.replace(words, corrected));
      expect(states(report)).toEqual(exactBut({ [id]: "altered" }));
      expect(report.anchors.find(({ statement }) => statement === id)?.words).toBe(corrected);
    }
  });

  test("a sentence put behind all others is moved", () => {
    for (const { id, words } of sentences.slice(0, -1)) {
      const copy = `${PLAIN.replace(words, "")}\n\n${words}`;
      expect(states(check(copy))).toEqual(exactBut({ [id]: "moved" }));
    }
  });
});

test("two corrections, one removal and one repetition are told apart", () => {
  const copy = PLAIN.replace("340", "430")
    .replace("1,2 Millionen", "1,4 Millionen")
    .replace("Genauer wurde sie nicht.", "")
    .replace("Er nimmt zwölf Personen mit.", "$& $&");
  expect(states(check(HARMLESS["with menus, a cookie banner and a footer"]?.(copy) ?? ""))).toEqual(
    exactBut({
      "p6-s2": "altered",
      "p11-s3": "altered",
      "p5-s5": "lost",
      "p12-s4": "ambiguous",
    }),
  );
});

test("the first and last words of a removed sentence elsewhere do not bring it back", () => {
  const copy = PLAIN.replace("Genauer wurde sie nicht.", "");
  const far = `Genauer betrachtet ist das anders. ${copy} ${"Viel später. ".repeat(20)} Das war es nicht.`;
  expect(states(check(far))["p5-s5"]).toBe("lost");
});

test("another article has nothing of this one, and counts no sentence of it", () => {
  const report = check("Ein ganz anderer Text.\n\nEr handelt von etwas anderem.");
  expect(report.counts).toEqual({
    exact: 0,
    moved: 0,
    altered: 0,
    ambiguous: 0,
    lost: sentences.length,
  });
  expect(report.sentences).toEqual([]);
});

test("a copy of megabytes takes a time that grows with its length, one longer than the limit is refused", () => {
  const growth = growthOverFour((size) => {
    const page = FERRY_TEXT + "Die Reederei spricht von einem Kutter im Hafen. ".repeat(size);
    expect(states(check(page))).toEqual(exactBut({}));
  }, 12_000);
  expect(growth).toBeLessThan(10);
  expect(() => check("a".repeat(MAX_COPY_LENGTH + 1))).toThrow(/at most 5000000 characters/);
});
