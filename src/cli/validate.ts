import { SEVERITIES } from "../core/dossier/finding.ts";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { EXIT_BAD_INPUT, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { loadDossierFolder } from "./load-dossier.ts";
import { findDossierFolder } from "./open-dossier-argument.ts";
import { parseCommand } from "./parse-command.ts";

const USAGE = `Usage: lagekarte validate <dossier> [--json]

Holds a dossier against the format and its rules (docs/dossier-format.md) and prints what it finds,
one line each: file#pointer severity rule: message

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --json      print the findings as a JSON list

Exit codes: 0 no errors (there may be warnings and notes), 1 errors, 2 there is no dossier to read.
`;

export async function validateCommand(args: string[], effects: Effects): Promise<number> {
  const parsed = parseCommand(args, { json: { type: "boolean" } }, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const folder = await findDossierFolder(parsed.dossier, effects);
  const { findings } = await loadDossierFolder(folder, effects);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  if (parsed.values.json) {
    effects.stdout(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const { file, path, severity, rule, message } of findings) {
      effects.stdout(`${file}#${path} ${severity} ${rule}: ${message}\n`);
    }
    const counts = SEVERITIES.map(
      (severity) => findings.filter((found) => found.severity === severity).length,
    );
    const [errors = 0, warnings = 0, notes = 0] = counts;
    effects.stderr(`errors: ${errors}, warnings: ${warnings}, notes: ${notes}\n`);
  }
  const isUnread = findings.some(
    ({ file, rule }) => file === DOSSIER_FILE && rule === "unreadable-file",
  );
  if (isUnread) return EXIT_BAD_INPUT;
  return hasErrors ? EXIT_FOUND : EXIT_OK;
}
