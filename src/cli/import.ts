import { join } from "node:path";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { dossierFiles } from "../core/export/dossier-files.ts";
import { EXIT_BAD_INPUT, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { expectNoDossier } from "./expect-no-dossier.ts";
import {
  hasLost,
  IMPORT_HELP,
  IMPORT_OPTIONS,
  importInput,
  importReport,
  sayImport,
} from "./import-input.ts";
import { parseCommand, required } from "./parse-command.ts";
import { printJson } from "./print-json.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte import <file>... --out <folder> [--language <tag>] [--precision <p>] [--column <c>]... [--json]

Makes a dossier of a file in any format that is read: our own exports and zips, GeoJSON, GeoJSON text sequences, Linked
Places, W3C annotations, CSV (also as ACLED and UCDP publish it), KML and GPX. Which it is, the content tells.
What could not be taken, or not as it was, is said line by line.

${IMPORT_HELP}
  --out        folder to make; it must not hold a dossier yet
  --json       print {format, records, taken, problems, omitted, findings, dossier, out, files}

Examples
  lagekarte import places.kml --out dossiers/harbours --language de
  lagekarte import table.csv --out dossiers/claims --column text=Aussage --column place=Ort
  curl -s https://data.example/events.geojson | lagekarte import - --out dossiers/events

Exit codes: 0 everything was taken, 1 written, but not everything was, 2 nothing could be read.
`;

/** More would be a mistake of the shell's. */
const MOST = 1_000;

export async function importCommand(args: string[], effects: Effects): Promise<number> {
  const options = {
    ...IMPORT_OPTIONS,
    out: { type: "string" },
    json: { type: "boolean" },
  } as const;
  const parsed = parseCommand(args, options, USAGE, { name: "file", most: MOST });
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const out = required(values.out, "out", USAGE);
  await expectNoDossier(out, effects);
  const imported = await importInput(parsed.all, values, effects);
  const files = imported.dossier ? dossierFiles(imported.dossier) : new Map<string, string>();
  for (const [name, content] of files) await writeOutput(join(out, name), [content], effects);
  if (values.json) {
    const dossier = imported.dossier?.id ?? null;
    const report = { ...importReport(imported), dossier, out, files: [...files.keys()] };
    printJson(report, effects);
  } else {
    sayImport(imported, effects);
    if (files.has(DOSSIER_FILE)) effects.stdout(`${out}: ${[...files.keys()].join(", ")}\n`);
  }
  if (!imported.dossier) return EXIT_BAD_INPUT;
  return hasLost(imported) ? EXIT_FOUND : EXIT_OK;
}
