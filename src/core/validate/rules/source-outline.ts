import type { Rule } from "../rule.ts";

/** Sentences of an outline hold something, follow each other and lie within the text. */
export const sourceOutline: Rule = {
  name: "source-outline",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.sources) {
      const { length = 0, paragraphs = [] } = item.text ?? {};
      let reached = 0;
      for (const [paragraph, { sentences }] of paragraphs.entries()) {
        for (const [sentence, [start, end]] of sentences.entries()) {
          if (start < reached || end <= start || end > length) {
            const path = ["text", "paragraphs", paragraph, "sentences", sentence];
            yield { item, path, args: { from: reached, to: length, start, end } };
          }
          reached = Math.max(reached, end);
        }
      }
    }
  },
};
