import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { machine } from "../machine.ts";
import { markdownTable } from "../markdown-table.ts";
import type { ExportMeasure } from "./measure-export.ts";
import type { ImportMeasure } from "./measure-import.ts";

const EXPORTED: readonly ExportFormat[] = ["geojson", "geojson-seq", "geojson-flat", "csv", "kml"];
const IMPORTED: readonly ExportFormat[] = ["geojson", "geojson-seq", "csv"];

const { values } = parseArgs({
  options: { statements: { type: "string", default: "1000,100000,1000000" } },
});
const NOTES = `Raw speed is that of JSON.stringify and JSON.parse for the same bytes (${FORMATS.geojson.mediaType}), in turn with ours in one
process, both warmed up; the median of several rounds, once by the clock and once by the time of all processors that worked on it. JSON.parse is given one
text, or the texts of a line each where the file is one of lines or longer than a string may be.`;
const sizes = values.statements.split(",").map(Number);

function measure<T>(way: string, format: string, statements: number): T {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--expose-gc", "--max-old-space-size=12288", "--import", "tsx"],
      ...[fileURLToPath(new URL("child.ts", import.meta.url)), way, format, String(statements)],
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${way} of ${statements} as ${format}: ${stderr}`);
  process.stderr.write(`${way} ${format} ${statements}\n`);
  return JSON.parse(stdout) as T;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const speed = (bytes: number, time: number) => (bytes / 1000 / time).toFixed(0);
const perSecond = (count: number, time: number) => Math.round((1000 * count) / time);
const ratio = (raw: number | undefined, time: number) =>
  raw === undefined ? "–" : (raw / time).toFixed(2);
const number = new Intl.NumberFormat("en");

function cells(
  { bytes, ours, raw, first, growth }: ExportMeasure | ImportMeasure,
  statements: number,
) {
  return [
    ...[megabytes(bytes), speed(bytes, ours.clock)],
    number.format(perSecond(statements, ours.clock)),
    ...[ratio(raw?.clock, ours.clock), ratio(raw?.cpu, ours.cpu)],
    ...[first.toFixed(0), megabytes(growth)],
  ];
}

const exports = EXPORTED.flatMap((format) =>
  sizes.map((statements) => {
    const measured = measure<ExportMeasure>("export", format, statements);
    return [`${format}, ${number.format(statements)}`, ...cells(measured, statements)];
  }),
);
const imports = IMPORTED.flatMap((format) =>
  sizes.map((statements) => {
    const measured = measure<ImportMeasure>("import", format, statements);
    const { rules, taken, refused } = measured;
    return [
      `${format}, ${number.format(statements)}`,
      ...cells(measured, taken),
      ...[number.format(taken), refused || "–"],
      rules === 0 ? "–" : (rules / 1000).toFixed(2),
    ];
  }),
);
const head = [
  ...["MB", "MB/s", "statements/s", "of raw speed, clock", "processor"],
  ...["first 1,000, ms", "growth of memory, MB"],
];
process.stdout.write(
  [
    machine(null),
    markdownTable(["export: format, statements", ...head], exports),
    markdownTable(
      ["import: format, statements", ...head, "taken", "not taken because", "rules, s"],
      imports,
    ),
    NOTES,
    "",
  ].join("\n\n"),
);
