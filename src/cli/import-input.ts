import { LIMITS } from "../core/dossier/limits.ts";
import { PRECISIONS } from "../core/dossier/vocabulary.ts";
import { describeProblem, PROBLEM_WORDS } from "../core/import/describe-problem.ts";
import { importFiles, MAX_IMPORT_SIZE } from "../core/import/import-files.ts";
import { importStream } from "../core/import/import-stream.ts";
import {
  IMPORT_PROBLEMS,
  type Imported,
  type ImportFile,
  type ImportOptions,
} from "../core/import/imported.ts";
import {
  COLUMN_TARGETS,
  type ColumnMap,
  type ColumnTarget,
} from "../core/import/records/columns.ts";
import { groupBy } from "../core/validate/group-by.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { oneOf } from "./parse-command.ts";
import { parseXml } from "./parse-xml.ts";
import { openInput, readInput, STANDARD } from "./read-input.ts";

const text = { type: "string" } as const;

/** Options of every command that imports. */
export const IMPORT_OPTIONS = {
  language: text,
  precision: text,
  column: { type: "string", multiple: true },
} as const;

/** What their help says of them. */
export const IMPORT_HELP = `  <file>       the file, or - for standard input; several are the files of one dossier's folder
  --language   of words whose language the file does not say, by default en
  --precision  how exactly points are located whose file does not say, by default settlement
  --column     <what>=<name>: which column of a table is what, may be repeated; by default told by their names.
               What: text, speaker_name, place, latitude, longitude, wkt, precision, act, said_at, event, …`;

type Values = {
  readonly language?: string | undefined;
  readonly precision?: string | undefined;
  readonly column?: readonly string[] | undefined;
};

/** Bytes of a file that can only be read whole; an engine's strings end not far beyond. */
const MOST_WHOLE = 400_000_000;

/**
 * Reads the files of a command line and makes a dossier of them; what is wrong with them is in the result.
 *
 * @param limit how many records are taken at most; by default as many as a dossier's folder may have
 */
export async function importInput(
  paths: readonly string[],
  { language, precision, column = [] }: Values,
  effects: Effects,
  limit: number = LIMITS.items,
): Promise<Imported> {
  const columns = column.length === 0 ? undefined : columnMap(column);
  const options: ImportOptions = {
    ...(language !== undefined && { language }),
    ...(precision !== undefined && { precision: oneOf(precision, PRECISIONS, "precision") }),
    ...(columns && { columns }),
    parseXml,
    limit,
    size: MOST_WHOLE,
  };
  const [path = "", ...others] = paths;
  if (path !== STANDARD && others.length === 0) {
    const file = await openInput(path, effects);
    if (file.size > MAX_IMPORT_SIZE) return importStream({ name: path, ...file }, options);
  }
  const files: ImportFile[] = [];
  for (const path of paths) {
    const name = path === STANDARD ? "standard input" : path;
    files.push({ name, bytes: await readInput(path, effects) });
  }
  return importFiles(files, options);
}

/** What an import says of itself to other programs; its shape is promised. */
export function importReport({ format, records, taken, problems, omitted, findings }: Imported) {
  return {
    format,
    records,
    taken,
    problems: problems.map((problem) => ({
      code: problem.code,
      effect: IMPORT_PROBLEMS[problem.code],
      file: problem.file,
      line: null,
      pointer: null,
      item: null,
      ...problem.at,
      detail: problem.detail,
      message: describeProblem(problem),
    })),
    omitted,
    findings: findings.length,
  };
}

/** Problems of one kind that are said one by one; what is wrong with all rows of a table is not said for each. */
const MOST_SAID = 20;

/** Says on standard error what became of the records, a line for each of the first problems of a kind. */
export function sayImport(imported: Imported, effects: Effects): void {
  const { format, records, taken, problems, omitted, findings } = imported;
  for (const [code, own] of groupBy(problems, (problem) => problem.code)) {
    for (const problem of own.slice(0, MOST_SAID)) effects.stderr(`${describeProblem(problem)}\n`);
    const more = own.length - MOST_SAID;
    if (more > 0) effects.stderr(`${PROBLEM_WORDS[code]}: ${more} more, which --json lists.\n`);
  }
  if (omitted > 0) effects.stderr(`More that are only counted: ${omitted}.\n`);
  if (format === null) return;
  const found = findings.length > 0 ? `, findings of the format's rules: ${findings.length}` : "";
  effects.stderr(`${format}: ${taken} of ${records} records taken${found}\n`);
}

/** Whether something of the files is not in the dossier. */
export function hasLost({ problems, omitted, taken, records }: Imported): boolean {
  return (
    omitted > 0 || taken < records || problems.some(({ code }) => IMPORT_PROBLEMS[code] === "lost")
  );
}

function columnMap(pairs: readonly string[]): ColumnMap {
  const entries = pairs.map((pair): [ColumnTarget, string] => {
    const [what = "", ...name] = pair.split("=");
    if (name.length === 0) throw new CliError(`--column is <what>=<name>; found “${pair}”.`);
    return [oneOf(what, COLUMN_TARGETS, "column"), name.join("=")];
  });
  return Object.fromEntries(entries);
}
