import type { Rule } from "../rule.ts";
import { textsOf } from "../texts-of.ts";

/** A reader finds every text in each of the dossier's languages. */
export const missingLanguage: Rule = {
  name: "missing-language",
  severity: "error",
  *check({ dossier }) {
    for (const { item, path, text } of textsOf(dossier)) {
      const missing = dossier.languages.filter((language) => !Object.hasOwn(text, language));
      if (missing.length === 0) continue;
      yield { item, path, args: { languages: missing.join(", ") } };
    }
  },
};
