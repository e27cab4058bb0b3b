import type { Rule } from "../rule.ts";

/** Every statement can be checked in a source. */
export const missingEvidence: Rule = {
  name: "missing-evidence",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.statements) {
      if (item.evidence.length > 0) continue;
      yield { item, path: ["evidence"] };
    }
  },
};
