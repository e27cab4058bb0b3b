import { fileURLToPath } from "node:url";
import { MOST_BYTES } from "../site/pack/most-bytes.ts";
import type { LeftOut } from "../site/pack/pack-page.ts";
import { CliError, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { loadDossierFolder } from "./load-dossier.ts";
import { findDossierFolder } from "./open-dossier-argument.ts";
import { oneOf, parseCommand } from "./parse-command.ts";
import { printErrors } from "./print-errors.ts";
import { printJson } from "./print-json.ts";
import { STANDARD } from "./read-input.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte pack <dossier> --out <file> [--lang <tag>] [--no-live-map] [--json]

Writes a dossier's page in one language as one HTML file that opens from disk: no server, no network, no other file. It
holds all statements, the still map and, where it fits into 4 MB, the live map; what had to be left out is said.

  <dossier>      folder of the dossier, or its name under geo/dossiers
  --out          file to write, or - for standard output, which is the default
  --lang         language of the page; by default the dossier's first
  --no-live-map  the still map only: about 1.5 MB less, and it draws as well where there is no WebGL
  --json         with --out: print {dossier, language, out, bytes, liveMap, leftOut, errors}

Examples
  lagekarte pack ntv-2024-10-24 --out map.html
  lagekarte pack dossiers/harbour-strike --lang en --no-live-map --out harbour-strike.html

Exit codes: 0 written, 1 the dossier has errors, which are printed, 2 wrong arguments or nothing could be written.
`;

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export async function packCommand(args: string[], effects: Effects): Promise<number> {
  const [text, flag] = [{ type: "string" } as const, { type: "boolean" } as const];
  const options = { out: text, lang: text, "no-live-map": flag, json: flag };
  const parsed = parseCommand(args, options, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const isPrinted = values.out === undefined || values.out === STANDARD;
  if (values.json && isPrinted) {
    throw new CliError("--json needs --out with a file: standard output cannot hold both.");
  }
  const folder = await findDossierFolder(parsed.first, effects);
  const loaded = await loadDossierFolder(folder, effects);
  const errors = printErrors(folder, loaded, effects);
  const { dossier, findings } = loaded;
  if (errors > 0 || !dossier) {
    effects.stderr(`Not packed: errors: ${errors}. “validate” says what can be done about them.\n`);
    const id = dossier?.id ?? null;
    const none = { language: null, out: null, bytes: 0, liveMap: false, leftOut: [] };
    if (values.json) printJson({ dossier: id, ...none, errors }, effects);
    return EXIT_FOUND;
  }
  const [first = ""] = dossier.languages;
  const language = oneOf(values.lang ?? first, dossier.languages, "language");
  if (effects.isTerminal) effects.stderr("Packing…\n");
  const { packPage } = await import("../site/pack/pack-page.ts");
  const liveMap = !values["no-live-map"];
  const packed = await packPage({ dossier, findings, language, liveMap, root: ROOT });
  await writeOutput(values.out, [packed.html], effects);
  const { html: _, ...about } = packed;
  if (values.json) {
    printJson({ dossier: dossier.id, language, out: values.out, ...about, errors }, effects);
  } else effects.stderr(`${describe(values.out, packed.bytes, packed.leftOut)}\n`);
  return EXIT_OK;
}

function describe(out: string | undefined, bytes: number, leftOut: readonly LeftOut[]): string {
  const size = `${out ?? "standard output"}: ${(bytes / 1_000_000).toFixed(2)} MB`;
  const tooLarge =
    bytes > MOST_BYTES
      ? ["More than 4 MB: the statements alone take that much, and none is left out."]
      : [];
  return [size, ...tooLarge, ...leftOut.map(describeLeftOut)].join("\n");
}

function describeLeftOut(left: LeftOut): string {
  switch (left.kind) {
    case "live-map":
      return "Left out: the live map, which does not fit into 4 MB. The still map serves.";
    case "tiles":
      return `Left out: details of the ground from zoom ${left.from} on; nearer, it is drawn enlarged.`;
    case "fonts":
      return `Left out: fonts (${left.files.length} files); the reader's system draws these letters with its own.`;
    case "still-world":
      return "Left out: the ground of still maps, without which the map cannot be saved as SVG.";
  }
}
