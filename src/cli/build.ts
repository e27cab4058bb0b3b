import { buildSite, type SiteDossier } from "./build-site.ts";
import { CliError, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { expectFolder } from "./expect-folder.ts";
import { loadDossierFolder } from "./load-dossier.ts";
import { findDossierFolder } from "./open-dossier-argument.ts";
import { parseCommand, required } from "./parse-command.ts";
import { printErrors } from "./print-errors.ts";
import { printJson } from "./print-json.ts";

const USAGE = `Usage: lagekarte build <dossier>... --out <folder> [--base <path>] [--json]

Builds the site of one or more dossiers: complete pages that any static host can serve (docs/publishing.md). The basemap's
tiles are made the first time, which takes up to half a minute.

  <dossier>   folder of a dossier, or its name under geo/dossiers
  --out       folder for the site; it must be empty, or hold a site, which is replaced
  --base      where the site will be on its host, by default /
  --json      print {out, dossiers, pages, bytes, errors}

Examples
  lagekarte build dossiers/harbour-strike --out site
  lagekarte build dossiers/harbour-strike ntv-2024-10-24 --out site --base /maps/

Exit codes: 0 built, 1 a dossier has errors, which are printed, 2 wrong arguments or the build failed.
`;

/** More would be a mistake of the shell's. */
const MOST = 10_000;

export async function buildCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const options = { out: text, base: text, json: { type: "boolean" } as const };
  const parsed = parseCommand(args, options, USAGE, { name: "dossier", most: MOST });
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const out = expectFolder(required(values.out, "out", USAGE));
  const base = baseOf(values.base ?? "/");
  const dossiers: SiteDossier[] = [];
  let errors = 0;
  for (const argument of parsed.all) {
    const folder = await findDossierFolder(argument, effects);
    const loaded = await loadDossierFolder(folder, effects);
    errors += printErrors(folder, loaded, effects);
    const { dossier, texts } = loaded;
    if (dossier) dossiers.push({ id: dossier.id, texts });
  }
  const ids = dossiers.map(({ id }) => id);
  if (errors > 0) {
    effects.stderr(`Not built: errors: ${errors}. “validate” says what can be done about them.\n`);
    if (values.json) printJson({ out: null, dossiers: ids, pages: 0, bytes: 0, errors }, effects);
    return EXIT_FOUND;
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new CliError(`Two dossiers have the id “${twice}”; each needs its own.`);
  if (effects.isTerminal) effects.stderr("Building…\n");
  const built = await buildSite(dossiers, out, base, effects);
  if (values.json) printJson({ out, dossiers: ids, ...built, errors }, effects);
  else effects.stdout(`${out}: pages: ${built.pages}, bytes: ${built.bytes}\n`);
  return EXIT_OK;
}

function baseOf(base: string): string {
  if (/^\/(.*\/)?$/.test(base)) return base;
  throw new CliError(`--base begins and ends with a slash, such as /maps/; found “${base}”.`);
}
