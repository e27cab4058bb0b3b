import type { Finding } from "../dossier/finding.ts";
import { locateJson } from "../dossier/locate-json.ts";
import { FIXES } from "./fixes.ts";

export type FixedFile = {
  readonly text: string;
  /** The findings that are put right. */
  readonly fixed: readonly Finding[];
};

/** Whether a finding of this rule may be put right by itself. */
export function isFixable({ rule }: Finding): boolean {
  return Object.hasOwn(FIXES, rule);
}

/**
 * Puts right what findings of one file say, where that is safe (`FIXES`), and leaves every other character of its text
 * as it is.
 */
export function fixFile(given: string, findings: readonly Finding[]): FixedFile {
  const mark = given.startsWith("\uFEFF") ? "\uFEFF" : "";
  let text = given.slice(mark.length);
  const fixed: Finding[] = [];
  for (const [rule, { target, rewrite }] of Object.entries(FIXES)) {
    const own = new Map(
      findings.filter((found) => found.rule === rule).map((found) => [target(found), found]),
    );
    const spans = locateJson(text, own.keys());
    // From the end, so that offsets before it stay true.
    const places = [...own].sort(
      ([a], [b]) => (spans.get(b)?.start ?? 0) - (spans.get(a)?.start ?? 0),
    );
    for (const [pointer, found] of places) {
      const { start, end } = spans.get(pointer) ?? { start: 0, end: 0 };
      const value = rewrite(text.slice(start, end), found);
      if (value === null) continue;
      text = text.slice(0, start) + value + text.slice(end);
      fixed.push(found);
    }
  }
  return { text: mark + text, fixed };
}
