import { join } from "node:path";
import { localize } from "../core/dossier/localize.ts";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { CliError, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { loadDossierFolder } from "./load-dossier.ts";
import { DOSSIERS } from "./open-dossier-argument.ts";
import { parseCommand } from "./parse-command.ts";
import { printJson } from "./print-json.ts";

const USAGE = `Usage: lagekarte list [<folder>] [--json]

Lists the dossiers in a folder, with what is in them and what validate finds.

  <folder>   a folder with a folder per dossier, by default geo/dossiers
  --json     print [{id, folder, title, languages, statements, places, errors, warnings, notes}]

Examples
  lagekarte list
  lagekarte list ../my-dossiers --json

Exit codes: 0 listed, 1 some have errors, 2 there is no such folder.
`;

type Row = {
  /** Null when the dossier cannot be read. */
  readonly id: string | null;
  readonly folder: string;
  readonly title: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly statements: number;
  readonly places: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
};

export async function listCommand(args: string[], effects: Effects): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const parsed = parseCommand(args, options, USAGE, { name: "folder", least: 0 });
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const parent = parsed.first || DOSSIERS;
  const names = await effects.listFolders(parent).catch(() => {
    throw new CliError(`${parent}: there is no such folder.`);
  });
  const rows: Row[] = [];
  for (const name of names.toSorted()) {
    const folder = join(parent, name);
    const files = await effects.listFiles(folder).catch((): string[] => []);
    if (files.includes(DOSSIER_FILE)) rows.push(await describe(folder, effects));
  }
  if (parsed.values.json) printJson(rows, effects);
  else for (const row of rows) effects.stdout(`${say(row)}\n`);
  if (rows.length === 0) effects.stderr(`${parent} holds no dossier.\n`);
  return rows.some(({ errors }) => errors > 0) ? EXIT_FOUND : EXIT_OK;
}

async function describe(folder: string, effects: Effects): Promise<Row> {
  const { dossier, findings } = await loadDossierFolder(folder, effects);
  const count = (severity: string) =>
    findings.filter((found) => found.severity === severity).length;
  return {
    id: dossier?.id ?? null,
    folder,
    title: dossier?.title ?? {},
    languages: dossier?.languages ?? [],
    statements: dossier?.statements.length ?? 0,
    places: dossier?.places.length ?? 0,
    errors: count("error"),
    warnings: count("warning"),
    notes: count("note"),
  };
}

function say({ id, folder, title, languages, statements, places, ...counts }: Row): string {
  const name = id ?? `${folder} (unreadable)`;
  const { words } = localize(title, languages[0] ?? "");
  const state =
    counts.errors + counts.warnings + counts.notes === 0
      ? "no findings"
      : `errors: ${counts.errors}, warnings: ${counts.warnings}, notes: ${counts.notes}`;
  return [
    `${name}${words && `: ${words}`}`,
    `    ${languages.join(", ")} · statements: ${statements} · places: ${places} · ${state}`,
  ].join("\n");
}
