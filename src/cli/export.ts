import type { Dossier } from "../core/dossier/dossier.ts";
import { type DossierIndex, indexDossier } from "../core/dossier/index-dossier.ts";
import { describeNote } from "../core/export/describe-note.ts";
import type { ExportNote } from "../core/export/export-note.ts";
import {
  type ExportSelection,
  selectAll,
  selectByPlaces,
} from "../core/export/export-selection.ts";
import { EXPORT_FORMATS, FORMATS } from "../core/export/formats.ts";
import { CliError, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { openWholeDossier } from "./open-dossier-argument.ts";
import { oneOf, parseCommand, required } from "./parse-command.ts";
import { printJson } from "./print-json.ts";
import { withProgress } from "./progress.ts";
import { STANDARD } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte export <dossier> --format <format> [--layer <id>]... [--place <id>]... [--out <file>] [--json]

Writes a dossier's places and statements in a format of the field.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --format    ${EXPORT_FORMATS.join(", ")}
  --layer     only the places of this layer; may be repeated
  --place     only this place; may be repeated. With --layer: the places of both
  --language  of titles, where a format holds only one; by default the dossier's first
  --out       file to write, or - for standard output, which is the default
  --json      with --out: print {dossier, format, out, scope, filter, places, statements, notes}

Examples
  lagekarte export geo/dossiers/my-article --format geojson --out places.geojson
  lagekarte export my-article --format geojson-flat --layer coast | ogrinfo -so -al /vsistdin/

Exit codes: 0 written (what was left out is said on standard error), 2 wrong arguments or no dossier.
`;

export async function exportCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  const json = { type: "boolean" } as const;
  const options = { format: text, layer: list, place: list, language: text, out: text, json };
  const parsed = parseCommand(args, options, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const format = oneOf(required(values.format, "format", USAGE), EXPORT_FORMATS, "format");
  const isPrinted = values.out === undefined || values.out === STANDARD;
  if (values.json && isPrinted) {
    throw new CliError("--json needs --out with a file: standard output cannot hold both.");
  }
  const dossier = await openWholeDossier(parsed.first, effects);
  const selection = select(dossier, indexDossier(dossier), values.layer ?? [], values.place ?? []);
  const convert = await FORMATS[format].load();
  const { language } = values;
  const exported = convert(selection, language === undefined ? {} : { language });
  const parts = withProgress("exporting", exported.parts, exported.length, effects);
  await writeOutput(values.out, parts, effects);
  if (values.json) printJson(report(format, values.out ?? "", selection, exported.notes), effects);
  else for (const note of exported.notes) effects.stderr(`${describeNote(note)}\n`);
  return EXIT_OK;
}

/** What was written, as other programs read it; its shape is promised. */
function report(
  format: string,
  out: string,
  { dossier, scope, filter, places, statements }: ExportSelection,
  notes: readonly ExportNote[],
) {
  return {
    dossier: dossier.id,
    format,
    out,
    scope,
    filter,
    places: places.length,
    statements: statements.length,
    notes: notes.map((note) => ({ ...note, message: describeNote(note) })),
  };
}

function select(
  dossier: Dossier,
  index: DossierIndex,
  layers: readonly string[],
  places: readonly string[],
): ExportSelection {
  if (layers.length === 0 && places.length === 0) return selectAll(dossier, index);
  expectKnown("layer", layers, index.layers);
  expectKnown("place", places, index.places);
  const ids = dossier.places
    .filter(({ id, layer }) => layers.includes(layer) || places.includes(id))
    .map(({ id }) => id);
  const filter = [
    ...(layers.length > 0 ? [`layers: ${layers.join(", ")}`] : []),
    ...(places.length > 0 ? [`places: ${places.join(", ")}`] : []),
  ];
  return selectByPlaces(dossier, index, new Set(ids), "selected", filter.join("; "));
}

function expectKnown(
  what: string,
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new CliError(
    `The dossier has no ${what} “${unknown}”; it has: ${[...known.keys()].join(", ")}.`,
  );
}
