import { datesOf } from "../dates-of.ts";
import type { Rule } from "../rule.ts";

/** Every date is Extended Date/Time Format. */
export const unreadableDate: Rule = {
  name: "unreadable-date",
  severity: "error",
  *check({ dossier, timeOf }) {
    for (const { item, path, edtf } of datesOf(dossier)) {
      if (timeOf(edtf)) continue;
      yield { item, path, args: { found: edtf } };
    }
  },
};
