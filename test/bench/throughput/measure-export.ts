import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { memoryWatch } from "./memory-watch.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

export type ExportMeasure = {
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds that `JSON.stringify` takes for the same bytes, part by part; 0 for what is not JSON. */
  readonly raw: number;
  /** Bytes that the process grew by at most while the file was made, beyond the dossier itself. */
  readonly growth: number;
};

/**
 * Exports a synthetic dossier and lets each part go as a disk would. Raw speed is that of JSON.stringify on what the same parts hold, timed
 * in between; the head and the foot, which are no JSON text by themselves, count for the export only.
 */
export async function measureExport(
  format: ExportFormat,
  statements: number,
): Promise<ExportMeasure> {
  const dossier = syntheticDossier(statements);
  const selection = selectAll(dossier, indexDossier(dossier));
  const convert = await FORMATS[format].load();
  const isJson = FORMATS[format].mediaType.includes("json");
  const memory = memoryWatch();
  const encoder = new TextEncoder();
  let bytes = 0;
  let time = 0;
  let raw = 0;
  let begun = performance.now();
  for (const part of convert(selection).parts) {
    time += performance.now() - begun;
    bytes += typeof part === "string" ? encoder.encode(part).length : part.length;
    if (isJson && typeof part === "string") raw += stringifyTime(part);
    memory.look();
    begun = performance.now();
  }
  time += performance.now() - begun;
  return { bytes, time, raw, growth: memory.growth() };
}

/** Of a part that is a feature, whatever stands around its JSON. */
function stringifyTime(part: string): number {
  const text = part.slice(part.indexOf("{"), part.lastIndexOf("}") + 1);
  if (!text.startsWith('{"type":"Feature"')) return 0;
  const value: unknown = JSON.parse(text);
  const begun = performance.now();
  JSON.stringify(value);
  return performance.now() - begun;
}
