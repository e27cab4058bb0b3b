import type * as v from "valibot";
import { type Finding, finding } from "./finding.ts";
import { jsonPointer } from "./json-pointer.ts";

/** Schema issues as findings, each with the pointer of the value it speaks of. */
export function issuesToFindings(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  base: readonly (string | number)[],
): Finding[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    return finding("schema", "error", file, jsonPointer([...base, ...path]), issue.message);
  });
}
