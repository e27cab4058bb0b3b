import { grammar } from "../grammar.ts";

export const { locale, plurals, count, list } = grammar("de-DE", ["one", "other"]);
