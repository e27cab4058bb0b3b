import type { Rule } from "../rule.ts";

/** The span of an anchor holds something, and lies within its source. */
export const evidenceSpan: Rule = {
  name: "evidence-span",
  severity: "error",
  *check({ dossier, index }) {
    for (const item of dossier.statements) {
      for (const [position, { source, start, end }] of item.evidence.entries()) {
        const length = index.sources.get(source)?.text?.length;
        const path = ["evidence", position, "end"];
        if (end <= start) {
          yield { item, path, variant: "empty", args: { start, end } };
        } else if (length !== undefined && end > length) {
          yield { item, path, variant: "beyond", args: { length, end } };
        }
      }
    }
  },
};
