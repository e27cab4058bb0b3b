import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeAnchor } from "../../../src/core/evidence/anchor.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { wordsOf } from "../../../src/core/evidence/normalised-text.ts";
import { FERRY_TEXT, ferryDossier } from "./ferry.ts";

const ferry = normalise(FERRY_TEXT);

function anchor(text: string, from: string, to: string) {
  return makeAnchor(normalise(text), "s", from, to);
}

describe("what an anchor is", () => {
  test("takes the quotation marks and the full stop around the words, counts in code points", () => {
    const text = "🚢 Sie sagte: „Wir warten nicht länger.“ Dann ging sie.";
    const words = '"Wir warten nicht länger."';
    expect(anchor(text, "Wir warten", "nicht länger")).toEqual({
      evidence: {
        source: "s",
        start: 13,
        end: 39,
        sha256: createHash("sha256").update(words, "utf8").digest("hex"),
        first: '"Wir',
        last: 'länger."',
      },
    });
    expect(wordsOf(normalise(text), 13, 39)).toBe(words);
  });

  test("finds words given with other white space and quotation marks", () => {
    const made = makeAnchor(ferry, "ferry", "«Wir haben  nie", "schnell\ngeht");
    expect(made).toMatchObject({ evidence: { first: '"Wir haben', last: "schnell geht." } });
  });

  test("shows no digit and never all its words", () => {
    for (const { evidence } of ferryDossier().dossier.statements) {
      for (const { first, last, start, end } of evidence) {
        const words = wordsOf(ferry, start, end);
        expect(`${first}${last}`).not.toMatch(/\d/);
        expect(first.length + last.length).toBeLessThan(words.length - 1);
        expect(words.startsWith(first) && words.endsWith(last)).toBe(true);
      }
    }
  });

  test("takes a number into its words when there is no way around it", () => {
    expect(anchor("Es war so. 300 kamen 2024 an.", "300", "an")).toMatchObject({
      evidence: { first: "300", last: "an." },
    });
  });

  test("takes neighbours in where its own words do not tell it apart", () => {
    const text = "Im Mai kam sie wieder hier früh an. Im Juni kam sie wieder hier spät an.";
    const made = anchor(text, "kam sie wieder hier spät", "an");
    expect(made).toMatchObject({
      evidence: { first: "kam sie", last: "spät an.", prefix: "Juni" },
    });
  });
});

describe("what makes none", () => {
  const text =
    "Er kam am Montag. Er ging am Montag.\n\nSie kam. Er blieb bis Dienstag. Ja ja ja. Ja ja ja.";
  const cases = [
    ["Sie ging", "Montag", "from-not-found", 0, 2, 0],
    ["Sie kam", "Mittwoch", "to-not-found", 1, 0, 0],
    ["blieb", "Montag", "not-a-pair", 1, 2, 0],
    ["Er ging", "Dienstag", "not-a-pair", 1, 1, 0],
    ["Er", "Montag", "several-pairs", 3, 2, 2],
    ["Sie kam", "kam", "too-short", 1, 2, 1],
    ["Er", "Diens", "to-not-found", 3, 0, 0],
  ] as const;
  for (const [from, to, problem, begins, ends, pairs] of cases) {
    test(`“${from}” to “${to}”: ${problem}, with how often each was found`, () => {
      expect(anchor(text, from, to)).toMatchObject({ problem, from: begins, to: ends, pairs });
    });
  }

  test("words that stand in the text twice", () => {
    const twice = "Vorher. Sie kam gestern an.\n\nNachher sagt er: Sie kam gestern an.";
    expect(anchor(twice, "er: Sie kam", "gestern an")).toHaveProperty("evidence");
    expect(anchor(twice, "Vorher. Sie", "gestern an")).toHaveProperty("evidence");
    expect(anchor(twice, "Sie kam", "gestern an")).toMatchObject({ problem: "several-pairs" });
  });
});
