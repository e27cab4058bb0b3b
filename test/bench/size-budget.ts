import { readFileSync } from "node:fs";
import { PARTS, type Part, siteParts } from "./site-parts.ts";

// Prints the size of `dist` by part; fails when a part is over its budget or has none.
const budget: Partial<Record<Part, number>> = JSON.parse(readFileSync(".ci/budget.json", "utf8"));
const sizes = siteParts();
for (const part of PARTS) {
  const { raw, gzip } = sizes[part];
  const allowed = budget[part] ?? 0;
  const verdict = gzip > allowed ? "  over budget" : "";
  if (verdict) process.exitCode = 1;
  process.stdout.write(`${part.padEnd(18)} ${raw} B raw, ${gzip} of ${allowed} B gzip${verdict}\n`);
}
