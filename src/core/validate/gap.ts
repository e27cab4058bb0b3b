/** Stands in a draft for words that are still to be written; `unfilled` finds it. */
export const GAP = "TODO";
