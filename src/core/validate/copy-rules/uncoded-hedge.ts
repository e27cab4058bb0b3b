import type { CopyRule } from "../copy-rule.ts";
import { findHedge } from "../hedge-words.ts";

/**
 * A hedge of the article is not lost on the way to the map. Where a sentence hedges, in German or English, one of the statements that rest
 * on it has a hedge. Which word qualifies which statement only an editor can say, so any will do.
 */
export const uncodedHedge: CopyRule = {
  name: "uncoded-hedge",
  severity: "note",
  *check({ dossier, source, report }) {
    const statements = new Map(dossier.statements.map((item) => [item.id, item]));
    for (const sentence of report.sentences) {
      const resting = sentence.statements.flatMap((id) => statements.get(id) ?? []);
      const [item] = resting;
      if (!item || resting.some(({ hedges }) => hedges.length > 0)) continue;
      const word = findHedge(sentence.words, source.language);
      if (word !== undefined) yield { item, path: ["hedges"], args: { word } };
    }
  },
};
