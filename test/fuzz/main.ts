import { parseArgs } from "node:util";
import { markdownTable } from "../bench/markdown-table.ts";
import { runTarget } from "./run-target.ts";
import { fuzzTargets } from "./targets.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    target: { type: "string", multiple: true },
  },
});
const runs = Number(values.runs);
const names = (await fuzzTargets()).map(({ name }) => name);
const rows: (string | number)[][] = [];
let failed = 0;
for (const name of values.target ?? names) {
  const { failures, time, peak, longest } = await runTarget(name, Number(values.seed), runs);
  for (const { seed, reason } of failures.slice(0, 20)) {
    process.stdout.write(`${name}, seed ${seed}: ${reason}\n`);
  }
  failed += failures.length;
  const perSecond = Math.round((1000 * runs) / time);
  const sizes = [Math.round(peak / 1e6), Math.round(longest / 1e3)];
  rows.push([name, runs, failures.length, perSecond, ...sizes]);
  process.stderr.write(`${name}: ${failures.length} failures in ${Math.round(time / 1000)} s\n`);
}
const head = [
  "broken files of",
  "read",
  "failures",
  "per second",
  "peak memory, MB",
  "longest, kB",
];
process.stdout.write(`${markdownTable(head, rows)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
