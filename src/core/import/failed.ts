import type { Imported, ImportProblemCode, Where } from "./imported.ts";

/** Nothing could be made of a file. */
export function failed(
  file: string,
  code: ImportProblemCode,
  detail: string,
  at: Where | null = null,
): Imported {
  const problems = [{ code, file, at, detail }];
  return { format: null, dossier: null, records: 0, taken: 0, problems, omitted: 0, findings: [] };
}
