import { datesOf } from "../dates-of.ts";
import type { Rule } from "../rule.ts";

/** Every date is Extended Date/Time Format. */
export const unreadableDate: Rule = {
  name: "unreadable-date",
  severity: "error",
  *check({ dossier, timeOf }) {
    for (const { item, path, edtf } of datesOf(dossier)) {
      if (timeOf(edtf)) continue;
      const message = `Expected an EDTF date such as 2024-10-24 or 2024-10-14/.., found “${edtf}”.`;
      yield { item, path, message };
    }
  },
};
