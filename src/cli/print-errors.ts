import { join } from "node:path";
import { type LocatedFinding, locateFindings } from "../core/validate/locate-findings.ts";
import type { Effects } from "./effects.ts";
import type { LoadedFolder } from "./load-dossier.ts";

/** Prints a dossier's errors on standard error, a line each; returns how many there are. */
export function printErrors(
  folder: string,
  { findings, texts }: Pick<LoadedFolder, "findings" | "texts">,
  effects: Pick<Effects, "stderr">,
): number {
  const errors = findings.filter(({ severity }) => severity === "error");
  for (const found of locateFindings(errors, texts))
    effects.stderr(`${findingLine(folder, found)}\n`);
  return errors.length;
}

/** A finding as compilers print theirs, so that editors jump there. */
export function findingLine(
  folder: string,
  { file, at, severity, rule, message }: LocatedFinding,
): string {
  const where = join(folder, file) + (at ? `:${at.line}:${at.column}` : "");
  return `${where} ${severity} ${rule}: ${message}`;
}
