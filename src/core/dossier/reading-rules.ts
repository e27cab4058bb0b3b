import { FINDING_WORDS_EN } from "../wording/finding-words-en.ts";
import { sayFinding } from "../wording/say-finding.ts";
import { type Finding, type FindingArgs, finding, type Severity } from "./finding.ts";

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

/**
 * Makes a finding of a rule of reading, with the severity that rule has.
 *
 * @param says what its words name, or its message in English where no words are kept for it: of values that may be anything, the checker
 *   that refuses them says what is wrong
 * @param about an item that was read all the same
 */
export function readingFinding(
  rule: ReadingRule,
  file: string,
  path: string,
  says: string | FindingArgs,
  about: string | null = null,
): Finding {
  const severity = READING_RULES[rule];
  if (typeof says === "string") return finding(rule, severity, file, path, says, [], about);
  const details = [{ args: says }];
  const message = sayFinding(FINDING_WORDS_EN, rule, details);
  return finding(rule, severity, file, path, message, details, about);
}
