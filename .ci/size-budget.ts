import { readFileSync } from "node:fs";
import { PARTS, siteParts } from "../test/bench/site-parts.ts";

/** Prints the size of `dist` by part and fails when one is over its budget (`budget.json`, gzip bytes). */
const budget = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8")) as Record<
  string,
  number
>;
const sizes = siteParts();
for (const part of PARTS) {
  const { raw, gzip } = sizes[part];
  const allowed = budget[part] ?? 0;
  const over = gzip > allowed;
  if (over) process.exitCode = 1;
  process.stdout.write(
    `${part.padEnd(18)} ${raw.toString().padStart(9)} B  gzip ${gzip.toString().padStart(8)} of ${allowed}${over ? "  OVER BUDGET" : ""}\n`,
  );
}
