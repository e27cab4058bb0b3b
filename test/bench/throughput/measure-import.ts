import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import { bytesOf } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importFiles } from "../../../src/core/import/import-files.ts";
import { memoryWatch } from "./memory-watch.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

export type ImportMeasure = {
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds that `JSON.parse` takes for the same bytes; 0 for what is not one JSON text. */
  readonly raw: number;
  /** Statements that are in the dossier. */
  readonly taken: number;
  /** Why others are not, by code; empty when all are. */
  readonly refused: string;
  /** Bytes that the process grew by, the dossier that was made among them. */
  readonly growth: number;
};

/** Imports a synthetic dossier that was exported in the format. */
export async function measureImport(
  format: ExportFormat,
  statements: number,
): Promise<ImportMeasure> {
  const bytes = exportBytes(format, statements);
  const file = { name: `synthetic${FORMATS[format].ending}`, bytes: await bytes };
  // Loads the reader, which is not what is measured.
  await importFiles([{ name: file.name, bytes: await exportBytes(format, 10) }]);
  const memory = memoryWatch();
  const begun = performance.now();
  const { dossier, problems, findings } = await importFiles([file], { rules: false });
  const time = performance.now() - begun;
  const growth = memory.growth();
  const codes = [...problems.map(({ code }) => code), ...findings.map(({ rule }) => rule)];
  return {
    bytes: file.bytes.length,
    time,
    raw: parseTime(file.bytes),
    taken: dossier?.statements.length ?? 0,
    refused: [...new Set(codes)].join(", "),
    growth,
  };
}

async function exportBytes(format: ExportFormat, statements: number): Promise<Uint8Array> {
  const dossier = syntheticDossier(statements);
  const convert = await FORMATS[format].load();
  return bytesOf(convert(selectAll(dossier, indexDossier(dossier))));
}

function parseTime(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith("{")) return 0;
  const begun = performance.now();
  JSON.parse(text);
  return performance.now() - begun;
}
