import { join } from "node:path";
import type { Finding } from "../core/dossier/finding.ts";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { settleFindings } from "../core/dossier/settle-findings.ts";
import { checkAgainstCopy } from "../core/validate/check-against-copy.ts";
import { fixFile, isFixable } from "../core/validate/fix-file.ts";
import { groupBy } from "../core/validate/group-by.ts";
import { type LocatedFinding, locateFindings } from "../core/validate/locate-findings.ts";
import { FINDING_WORDS_EN } from "../core/wording/finding-words-en.ts";
import { hintFor } from "../core/wording/say-finding.ts";
import { EXIT_BAD_INPUT, EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { type LoadedFolder, loadDossierFolder } from "./load-dossier.ts";
import { chooseSource, findDossierFolder } from "./open-dossier-argument.ts";
import { parseCommand } from "./parse-command.ts";
import { findingLine } from "./print-errors.ts";
import { printJson } from "./print-json.ts";
import { readCopy } from "./read-copy.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte validate <dossier> [--copy <file> [--source <id>]] [--fix] [--json]

Holds a dossier against the format and its rules (docs/dossier-format.md) and prints what it finds:
file:line:column severity rule: message, then what can be done about it.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --copy      your copy of the article, .txt or .html, or - for standard input: also looks for hedging
              words that no statement keeps, and for nine or more of the article's words in a row
  --source    id of the source that it is a copy of; by default the dossier's first
  --fix       put right what can be without asking: the winding of rings, decimals beyond the precision,
              the longitude of a point beyond 180; all else in the files stays as it is
  --json      print {dossier, counts, fixed, findings}

Examples
  lagekarte validate geo/dossiers/my-article
  lagekarte validate my-article --copy article.txt
  lagekarte validate my-article --fix

Exit codes: 0 no errors (there may be warnings and notes), 1 errors, 2 there is no dossier to read.
`;

export async function validateCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = { copy: text, source: text, fix: flag, json: flag };
  const parsed = parseCommand(args, options, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const folder = await findDossierFolder(parsed.first, effects);
  const gazetteer = await readGazetteer();
  let loaded = await loadDossierFolder(folder, effects, gazetteer);
  const fixed = values.fix ? await fix(folder, loaded, effects) : 0;
  if (fixed > 0) loaded = await loadDossierFolder(folder, effects, gazetteer);
  const ofCopy = values.copy === undefined ? [] : await lintCopy(loaded, values, effects);
  const findings = locateFindings(settleFindings([...loaded.findings, ...ofCopy]), loaded.texts);
  const counts = countSeverities(findings);
  if (values.json) {
    const dossier = loaded.dossier?.id ?? null;
    printJson({ dossier, counts, fixed, findings: findings.map(toJson) }, effects);
  } else {
    for (const found of findings) effects.stdout(say(folder, found));
    const { error, warning, note } = counts;
    const done = fixed > 0 ? `, fixed: ${fixed}` : "";
    effects.stderr(`errors: ${error}, warnings: ${warning}, notes: ${note}${done}\n`);
  }
  const isUnread = findings.some(
    ({ file, rule }) => file === DOSSIER_FILE && rule === "unreadable-file",
  );
  if (isUnread) return EXIT_BAD_INPUT;
  return counts.error > 0 ? EXIT_FOUND : EXIT_OK;
}

async function fix(folder: string, loaded: LoadedFolder, effects: Effects): Promise<number> {
  let count = 0;
  for (const [file, own] of groupBy(loaded.findings, (found) => found.file)) {
    const text = loaded.texts.get(file);
    if (text === undefined) continue;
    const result = fixFile(text, own);
    if (result.fixed.length === 0) continue;
    await writeOutput(join(folder, file), [result.text], effects);
    count += result.fixed.length;
  }
  return count;
}

async function lintCopy(
  { dossier, origins }: LoadedFolder,
  { copy = "", source }: { readonly copy?: string; readonly source?: string },
  effects: Effects,
): Promise<readonly Finding[]> {
  const text = await readCopy(copy, effects);
  if (!dossier) return [];
  return checkAgainstCopy(dossier, chooseSource(dossier, source).id, text, origins).findings;
}

function countSeverities(findings: readonly Finding[]) {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function say(folder: string, found: LocatedFinding): string {
  const hint = hintFor(FINDING_WORDS_EN, found.rule);
  return `${findingLine(folder, found)}\n    ${found.path || "/"}${hint && ` → ${hint}`}\n`;
}

/** A finding as other programs read it; its shape is promised. */
function toJson(found: LocatedFinding) {
  const { id, rule, severity, file, path, at, about, message, details } = found;
  return {
    ...{ id, rule, severity, file, path },
    line: at?.line ?? null,
    column: at?.column ?? null,
    about,
    message,
    details,
    hint: hintFor(FINDING_WORDS_EN, rule),
    fixable: isFixable(found),
  };
}
