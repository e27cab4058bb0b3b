import { describe, expect, test } from "vitest";
import { READING_RULES } from "../../../src/core/dossier/reading-rules.ts";
import { COPY_RULES } from "../../../src/core/validate/copy-rules.ts";
import { RULES } from "../../../src/core/validate/rules.ts";
import { FINDING_WORDS_DE } from "../../../src/core/wording/finding-words-de.ts";
import { FINDING_WORDS_EN } from "../../../src/core/wording/finding-words-en.ts";
import {
  type FindingWords,
  type RuleWords,
  sayFinding,
} from "../../../src/core/wording/say-finding.ts";

const NAMES = [...Object.keys(READING_RULES), ...[...RULES, ...COPY_RULES].map(({ name }) => name)];

/** Placeholders of a rule's messages, by variant. */
function placeholders({ says = {} }: RuleWords): Record<string, string[]> {
  const patterns = typeof says === "string" ? { usual: says } : says;
  return Object.fromEntries(
    Object.entries(patterns).map(([variant, pattern]) => [
      variant,
      [...new Set(pattern.match(/\{\w+\}/g))].sort(),
    ]),
  );
}

describe("what rules say", () => {
  const languages: Readonly<Record<string, FindingWords>> = { FINDING_WORDS_EN, FINDING_WORDS_DE };
  for (const [language, words] of Object.entries(languages)) {
    test(`${language} has every rule and no other, each with advice`, () => {
      expect(Object.keys(words.rules).sort()).toEqual([...NAMES].sort());
      for (const { hint } of Object.values(words.rules)) expect(hint).toMatch(/^\S.*\.$/);
    });
  }

  test("German names what English names", () => {
    for (const name of NAMES) {
      const [en, de] = [FINDING_WORDS_EN, FINDING_WORDS_DE].map(
        ({ rules }) => (rules as FindingWords["rules"])[name],
      );
      expect(de && placeholders(de), name).toEqual(en && placeholders(en));
    }
  });

  test("a sentence is made of variant and arguments, alternatives joined in its language", () => {
    const details = [
      { variant: "kind", args: { expected: ["speaker", "source"], id: "x", actual: "place" } },
    ];
    expect(sayFinding(FINDING_WORDS_EN, "unknown-reference", details)).toBe(
      "Expected the id of a speaker or source, found “x”, which is a place.",
    );
    expect(sayFinding(FINDING_WORDS_DE, "unknown-reference", details)).toBe(
      "Erwartet wird eine Kennung (speaker oder source); „x“ ist etwas anderes (place).",
    );
  });
});
