export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A problem in a dossier, as data. */
export type Finding = {
  /** Name of the rule that found it, e.g. `unknown-reference`. */
  readonly rule: string;
  readonly severity: Severity;
  /** File within the dossier folder, e.g. `dossier.json` or `kursk.geojson`. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into that file. */
  readonly path: string;
  /** One sentence: what is wrong, what was expected, what was found. */
  readonly message: string;
  /** The same problem in the same place has the same id in every run. */
  readonly id: string;
};

/** Makes a finding; its id follows from rule, file and pointer. */
export function finding(
  rule: string,
  severity: Severity,
  file: string,
  path: string,
  message: string,
): Finding {
  return { rule, severity, file, path, message, id: `${rule}:${file}#${path}` };
}
