import type { Imported } from "../../src/core/import/imported.ts";

/** Messages by which an engine says that a program, not a file, is at fault. */
const CRASH =
  /cannot read prop|is not (a function|iterable|defined)|of undefined|call stack|invalid (array|string) length|out of memory|not of the dossier|toString of/i;

/** Says what no import may do, whatever it was given, or null: blame the file for a program's fault, or lose something without a word. */
export function judge({ dossier, problems, findings, records, taken }: Imported): string | null {
  const crash = problems.find(({ code, detail }) => code === "broken-file" && CRASH.test(detail));
  if (crash) return `a program's fault is passed off as the file's: ${crash.detail}`;
  const said = problems.length + findings.length;
  if (!dossier && said === 0) return "refused without a word";
  if (taken < records && said === 0) return `${records - taken} records lost without a word`;
  return null;
}
