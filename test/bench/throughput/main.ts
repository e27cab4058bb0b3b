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
/** Formats that are one text: at a million statements longer than a string may be in V8, for `JSON.parse` as well. */
const WHOLE: readonly ExportFormat[] = ["geojson"];
const MOST_WHOLE = 100_000;

const { values } = parseArgs({
  options: { statements: { type: "string", default: "1000,100000,1000000" } },
});
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
const ratio = (raw: number, time: number) => (raw === 0 ? "–" : (raw / time).toFixed(2));
const number = new Intl.NumberFormat("en");

const exports = EXPORTED.flatMap((format) =>
  sizes.map((statements) => {
    const { bytes, time, raw, growth } = measure<ExportMeasure>("export", format, statements);
    return [
      `${format}, ${number.format(statements)}`,
      ...[megabytes(bytes), speed(bytes, time), number.format(perSecond(statements, time))],
      ...[ratio(raw, time), megabytes(growth)],
    ];
  }),
);
const imports = IMPORTED.flatMap((format) =>
  sizes
    .filter((statements) => statements <= MOST_WHOLE || !WHOLE.includes(format))
    .map((statements) => {
      const { bytes, time, raw, rules, taken, refused, growth } = measure<ImportMeasure>(
        "import",
        format,
        statements,
      );
      return [
        `${format}, ${number.format(statements)}`,
        ...[megabytes(bytes), speed(bytes, time), number.format(perSecond(taken, time))],
        ...[ratio(raw, time), megabytes(growth), number.format(taken), refused || "–"],
        rules === 0 ? "–" : (rules / 1000).toFixed(2),
      ];
    }),
);
const head = ["MB", "MB/s", "statements/s", "of raw speed", "growth of memory, MB"];
process.stdout.write(
  [
    machine(null),
    markdownTable(["export: format, statements", ...head], exports),
    markdownTable(
      ["import: format, statements", ...head, "taken", "not taken because", "rules, s"],
      imports,
    ),
    `Raw speed is that of JSON.stringify and JSON.parse for the same bytes (${FORMATS.geojson.mediaType}) in the same run.`,
    "",
  ].join("\n\n"),
);
