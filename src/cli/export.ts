import type { Dossier } from "../core/dossier/dossier.ts";
import { type DossierIndex, indexDossier } from "../core/dossier/index-dossier.ts";
import { describeNote } from "../core/export/describe-note.ts";
import {
  type ExportSelection,
  selectAll,
  selectByPlaces,
} from "../core/export/export-selection.ts";
import { textOf } from "../core/export/exported.ts";
import { EXPORT_FORMATS, FORMATS } from "../core/export/formats.ts";
import { CliError, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { openWholeDossier } from "./open-dossier-argument.ts";
import { parseCommand, required } from "./parse-command.ts";

const USAGE = `Usage: lagekarte export <dossier> --format geojson|geojson-flat [--layer <id>]... [--place <id>]... [--out <file>]

Writes a dossier's places and statements as GeoJSON (RFC 7946).

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --format    geojson: one feature for each place, with its complete statements inside
              geojson-flat: one feature for each statement and place, with plain columns only
  --layer     only the places of this layer; may be repeated
  --place     only this place; may be repeated. With --layer: the places of both
  --out       file to write, by default standard output

Examples
  lagekarte export geo/dossiers/my-article --format geojson --out places.geojson
  lagekarte export my-article --format geojson-flat --layer kursk

Exit codes: 0 written (what was left out is said on standard error), 2 wrong arguments or no dossier.
`;

export async function exportCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const list = { type: "string", multiple: true } as const;
  const options = { format: text, layer: list, place: list, out: text };
  const parsed = parseCommand(args, options, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const name = required(values.format, "format", USAGE);
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (!format) {
    throw new CliError(`There is no format “${name}”; there are ${EXPORT_FORMATS.join(", ")}.`);
  }
  const dossier = await openWholeDossier(parsed.dossier, effects);
  const selection = select(dossier, indexDossier(dossier), values.layer ?? [], values.place ?? []);
  const convert = await FORMATS[format].load();
  const exported = convert(selection);
  for (const note of exported.notes) effects.stderr(`${describeNote(note)}\n`);
  const written = textOf(exported);
  if (values.out === undefined) effects.stdout(written);
  else await write(values.out, written, effects);
  return EXIT_OK;
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

async function write(file: string, text: string, effects: Effects): Promise<void> {
  try {
    await effects.writeText(file, text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(`${file} could not be written: ${reason}`, undefined, { cause });
  }
}
