import type { CopyRule } from "./copy-rule.ts";
import { copiedWords } from "./copy-rules/copied-words.ts";
import { uncodedHedge } from "./copy-rules/uncoded-hedge.ts";

/** All rules that need a copy of the source, by name. */
export const COPY_RULES: readonly CopyRule[] = [copiedWords, uncodedHedge];
