import { grammar } from "../grammar.ts";

export const { locale, plurals, count, list } = grammar("en-GB", ["one", "other"]);
