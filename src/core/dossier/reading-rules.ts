import { type Finding, finding, type Severity } from "./finding.ts";

/** What can go wrong before there is a dossier to hold against the rules. */
export const READING_RULES = {
  "broken-json": "error",
  "duplicate-key": "error",
  "geometry-invalid": "error",
  "latitude-range": "error",
  limits: "error",
  "missing-file": "error",
  "missing-layer": "error",
  "reference-system": "error",
  schema: "error",
  "unknown-key": "warning",
  "unreadable-file": "error",
} as const satisfies Readonly<Record<string, Severity>>;

export type ReadingRule = keyof typeof READING_RULES;

/** Makes a finding of a rule of reading, with the severity that rule has; `about` an item that was read all the same. */
export function readingFinding(
  rule: ReadingRule,
  file: string,
  path: string,
  message: string,
  about: string | null = null,
): Finding {
  return finding(rule, READING_RULES[rule], file, path, message, [], about);
}
