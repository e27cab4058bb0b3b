export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a message names, by the place it has in it; a list is of alternatives. */
export type FindingArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** What a finding says, apart from any language: `sayFinding` makes the sentence. */
export type FindingDetail = { readonly variant?: string; readonly args: FindingArgs };

/** A problem in a dossier, as data. */
export type Finding = {
  /** Name of the rule that found it, e.g. `unknown-reference`. */
  readonly rule: string;
  readonly severity: Severity;
  /** File within the dossier folder, e.g. `dossier.json` or `kursk.geojson`. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into that file. */
  readonly path: string;
  /** One sentence in English: what is wrong, what was expected, what was found. */
  readonly message: string;
  /** The same as data, one for each sentence; empty where the message is a reader's own and in English only. */
  readonly details: readonly FindingDetail[];
  /** Id of the item of the dossier that it is about; null for the dossier itself, and for what could not be read. */
  readonly about: string | null;
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
  details: readonly FindingDetail[] = [],
  about: string | null = null,
): Finding {
  return { rule, severity, file, path, message, details, about, id: `${rule}:${file}#${path}` };
}
