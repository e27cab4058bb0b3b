import type { Dossier } from "../../dossier/dossier.ts";
import { GAP } from "../gap.ts";
import type { Rule } from "../rule.ts";
import type { FoundText } from "../texts-of.ts";
import { textsOf } from "../texts-of.ts";

/** A draft's gaps are filled before it is published; until then each is named. */
export const unfilled: Rule = {
  name: "unfilled",
  severity: "error",
  *check({ dossier }) {
    for (const { item, path, text } of textsOf(dossier)) {
      for (const [language, words] of Object.entries(text)) {
        if (isGap(words)) yield { item, path: [...path, language] };
      }
    }
    for (const { item, path, words } of wordsOf(dossier)) {
      if (isGap(words)) yield { item, path };
    }
  },
};

function isGap(words: string | null | undefined): boolean {
  return words?.trim() === GAP;
}

type FoundWords = Pick<FoundText, "item" | "path"> & { readonly words: string | null | undefined };

/** What is written once, in no language of the reader's choice. */
function* wordsOf(dossier: Dossier): Iterable<FoundWords> {
  const { editor, license } = dossier;
  yield { item: dossier, path: ["editor"], words: editor };
  yield { item: dossier, path: ["license"], words: license };
  for (const item of dossier.sources) {
    for (const key of ["title", "publisher", "byline", "license"] as const) {
      yield { item, path: [key], words: item[key] };
    }
  }
}
