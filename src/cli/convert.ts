import { indexDossier } from "../core/dossier/index-dossier.ts";
import { describeNote } from "../core/export/describe-note.ts";
import { selectAll } from "../core/export/export-selection.ts";
import { EXPORT_FORMATS, FORMATS } from "../core/export/formats.ts";
import { CliError, EXIT_BAD_INPUT, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import {
  hasLost,
  IMPORT_HELP,
  IMPORT_OPTIONS,
  importInput,
  importReport,
  sayImport,
} from "./import-input.ts";
import { oneOf, parseCommand, required } from "./parse-command.ts";
import { printJson } from "./print-json.ts";
import { withProgress } from "./progress.ts";
import { STANDARD } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte convert <file>... --to <format> [--out <file>] [--language <tag>] [--precision <p>] [--column <c>]... [--json]

Reads a file in any format that import reads and writes it in one that export writes, without a folder in between.
Takes any number of records: text sequences, tables and our own nested GeoJSON are read line by line, other formats up to 400 MB.

${IMPORT_HELP}
  --to         ${EXPORT_FORMATS.join(", ")}
  --out        file to write, or - for standard output, which is the default
  --json       with --out: print {format, records, taken, problems, omitted, findings, to, out, notes}

Examples
  lagekarte convert events.csv --to geojson-flat --out events.geojson
  lagekarte convert - --to kml < places.geojson > places.kml

Exit codes: 0 everything was taken, 1 written, but not everything was, 2 nothing could be read.
`;

const MOST = 1_000;

export async function convertCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const options = { ...IMPORT_OPTIONS, to: text, out: text, json: { type: "boolean" } } as const;
  const parsed = parseCommand(args, options, USAGE, { name: "file", most: MOST });
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const to = oneOf(required(values.to, "to", USAGE), EXPORT_FORMATS, "format");
  const { out, json } = values;
  if (json && (out === undefined || out === STANDARD)) {
    throw new CliError("--json needs --out with a file: standard output cannot hold both.");
  }
  const imported = await importInput(parsed.all, values, effects, Number.POSITIVE_INFINITY);
  const { dossier } = imported;
  if (!dossier) {
    if (json) printJson({ ...importReport(imported), to, out: null, notes: [] }, effects);
    else sayImport(imported, effects);
    return EXIT_BAD_INPUT;
  }
  const convert = await FORMATS[to].load();
  const exported = convert(selectAll(dossier, indexDossier(dossier)));
  const parts = withProgress("converting", exported.parts, exported.length, effects);
  await writeOutput(out, parts, effects);
  if (json) {
    const notes = exported.notes.map((note) => ({ ...note, message: describeNote(note) }));
    printJson({ ...importReport(imported), to, out, notes }, effects);
  } else {
    sayImport(imported, effects);
    for (const note of exported.notes) effects.stderr(`${describeNote(note)}\n`);
  }
  return hasLost(imported) ? EXIT_FOUND : EXIT_OK;
}
