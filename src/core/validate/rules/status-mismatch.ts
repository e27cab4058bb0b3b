import type { Status } from "../../dossier/vocabulary.ts";
import type { Rule } from "../rule.ts";

const FITTING: Readonly<Record<string, readonly Status[]>> = {
  corrects: ["corrected", "retracted"],
  retracts: ["retracted"],
};

/** A statement that another corrects or retracts says so itself, wherever it is shown. */
export const statusMismatch: Rule = {
  name: "status-mismatch",
  severity: "warning",
  *check({ dossier, index }) {
    for (const item of dossier.statements) {
      for (const { type, from } of index.relationsTo.get(item.id) ?? []) {
        const fitting = FITTING[type];
        if (!fitting || fitting.includes(item.status)) continue;
        const args = { by: from.id, type, expected: fitting, found: item.status };
        yield { item, path: ["status"], args };
      }
    }
  },
};
