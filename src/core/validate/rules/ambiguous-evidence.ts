import type { Evidence } from "../../dossier/dossier.ts";
import type { Rule } from "../rule.ts";

/**
 * The words of an anchor lead to one place in the source. Two anchors with the same words and other
 * spans prove that they do not. Browsers match text fragments without regard to case.
 */
export const ambiguousEvidence: Rule = {
  name: "ambiguous-evidence",
  severity: "error",
  *check({ dossier }) {
    const first = new Map<string, Evidence>();
    for (const item of dossier.statements) {
      for (const [index, evidence] of item.evidence.entries()) {
        const key = keyOf(evidence);
        const known = first.get(key) ?? evidence;
        first.set(key, known);
        if (known.start === evidence.start && known.end === evidence.end) continue;
        const args = {
          start: evidence.start,
          end: evidence.end,
          otherStart: known.start,
          otherEnd: known.end,
        };
        yield { item, path: ["evidence", index], args };
      }
    }
  },
};

function keyOf({ source, first, last, prefix = "", suffix = "" }: Evidence): string {
  return JSON.stringify([source, prefix, first, last, suffix]).toLowerCase();
}
