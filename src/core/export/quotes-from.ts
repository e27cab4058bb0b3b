import type { CopyReport } from "../evidence/report.ts";

/** A sentence of the reader's copy, as a `TextQuoteSelector` has it. */
export type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

/** Characters before and after, as the annotation model recommends. */
const CONTEXT = 32;

/** White space between two sentences that follow each other; more, and something of the page stands between them. */
const MAX_GAP = 4;

/** Stands where a sentence's neighbour is not known. No normalised text has it. */
const BREAK = "\0";

/**
 * The anchors that are found word for word in a reader's copy, by `<statement>#<index of the anchor>`. What stands before
 * and after is given where the words stand only once, so that it can be no other place's.
 */
export function quotesFrom({ anchors, sentences }: CopyReport): ReadonlyMap<string, Quote> {
  const text = sentences
    .map(({ words, paragraph, start }, index) => {
      const previous = sentences[index - 1];
      if (!previous) return words;
      if (start - previous.end > MAX_GAP) return BREAK + words;
      return (previous.paragraph === paragraph ? " " : "\n") + words;
    })
    .join("");
  const quotes = new Map<string, Quote>();
  for (const { statement, index, state, words } of anchors) {
    if (words === null || (state !== "exact" && state !== "moved")) continue;
    quotes.set(`${statement}#${index}`, { exact: words, ...around(text, words) });
  }
  return quotes;
}

function around(text: string, words: string): { prefix?: string; suffix?: string } {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) return {};
  const end = start + words.length;
  // By code points, so that no character is cut in two.
  const before = text.slice(0, start).split(BREAK).at(-1) ?? "";
  const [after = ""] = text.slice(end).split(BREAK);
  const prefix = [...before].slice(-CONTEXT).join("");
  const suffix = [...after.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join("");
  return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
