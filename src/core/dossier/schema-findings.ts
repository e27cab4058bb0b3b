import type * as v from "valibot";
import type { Finding } from "./finding.ts";
import { jsonPointer } from "./json-pointer.ts";
import { readingFinding } from "./reading-rules.ts";

/** Longer values are cut in messages: a foreign file may hold anything. */
const MAX_VALUE = 80;
const MAX_MESSAGE = 300;

/** Schema issues as findings, each with the pointer of the value it speaks of. */
export function issuesToFindings(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  base: readonly (string | number)[],
): Finding[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return readingFinding("schema", file, jsonPointer([...base, ...path]), messageOf(issue));
  });
}

/** Valibot's own messages say what was found; ours do not. */
function messageOf({ message, received }: v.BaseIssue<unknown>): string {
  const full = message.startsWith("Expected")
    ? `${message}, found ${cut(received, MAX_VALUE)}.`
    : `${message}.`;
  return cut(full, MAX_MESSAGE);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
