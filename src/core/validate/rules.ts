import type { Rule } from "./rule.ts";

/** All rules, in no particular order: findings are sorted by where they stand. */
export const RULES: readonly Rule[] = [];
