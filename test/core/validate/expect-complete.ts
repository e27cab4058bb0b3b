import { expect } from "vitest";
import type { Finding } from "../../../src/core/dossier/finding.ts";
import { locateFindings } from "../../../src/core/validate/locate-findings.ts";
import { FINDING_WORDS_DE } from "../../../src/core/wording/finding-words-de.ts";
import { FINDING_WORDS_EN } from "../../../src/core/wording/finding-words-en.ts";
import { hintFor, sayFinding } from "../../../src/core/wording/say-finding.ts";
import { type ExampleInput, exampleFiles } from "../example-dossier.ts";
import { leadsTo } from "./leads-to.ts";

/**
 * What is asked of every finding of a rule, by the helpers that the rules' tests go through: it stands at a line and column of a file, its
 * pointer leads there, and in both languages it has a sentence without gaps, and advice.
 */
export function expectComplete(findings: readonly Finding[], input: ExampleInput): void {
  const texts = new Map(Object.entries(exampleFiles(input)));
  for (const { rule, file, path, at, details } of locateFindings(findings, texts)) {
    const where = `${rule} ${file}#${path}`;
    const text = texts.get(file) ?? "";
    const line = text.split("\n")[(at?.line ?? 0) - 1];
    expect(line, where).toBeDefined();
    expect(at?.column, where).toBeGreaterThan(0);
    expect(at?.column, where).toBeLessThanOrEqual(line?.length ?? 0);
    expect(leadsTo(text, path), where).toBe(true);
    for (const words of [FINDING_WORDS_EN, FINDING_WORDS_DE]) {
      expect(hintFor(words, rule), where).toMatch(/^\S.*\.$/);
      expect(sayFinding(words, rule, details), where).toMatch(/^\S[^{}]*[.?]$/);
    }
  }
}
