import { readFileSync } from "node:fs";

/** Parses a JSON file named relative to the recipe's folder. */
export function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
}
