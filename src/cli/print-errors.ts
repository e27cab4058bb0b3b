import type { Finding } from "../core/dossier/finding.ts";
import type { Effects } from "./effects.ts";

/** Prints a dossier's errors on standard error, a line each; returns how many there are. */
export function printErrors(
  folder: string,
  findings: readonly Finding[],
  effects: Pick<Effects, "stderr">,
): number {
  const errors = findings.filter(({ severity }) => severity === "error");
  for (const { file, path, rule, message } of errors) {
    effects.stderr(`${folder}/${file}#${path} ${rule}: ${message}\n`);
  }
  return errors.length;
}
