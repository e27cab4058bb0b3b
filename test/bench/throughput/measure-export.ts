import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import type { Part } from "../../../src/core/export/exported.ts";
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

/** Features whose raw speed is measured at once: a value just parsed lies in the processor's cache, as no dossier does. */
const AT_ONCE = 500;

/**
 * Exports a synthetic dossier and lets each part go as a disk would. Raw speed is that of JSON.stringify on what the same parts hold, in a
 * second pass, so that neither collects the other's garbage; the head and the foot, which are no JSON text by themselves, count for the
 * export only.
 */
export async function measureExport(
  format: ExportFormat,
  statements: number,
): Promise<ExportMeasure> {
  const dossier = syntheticDossier(statements);
  const selection = selectAll(dossier, indexDossier(dossier));
  const convert = await FORMATS[format].load();
  const memory = memoryWatch();
  const encoder = new TextEncoder();
  let bytes = 0;
  let time = 0;
  let begun = performance.now();
  for (const part of convert(selection).parts) {
    time += performance.now() - begun;
    bytes += typeof part === "string" ? encoder.encode(part).length : part.length;
    memory.look();
    begun = performance.now();
  }
  time += performance.now() - begun;
  const growth = memory.growth();
  const isJson = FORMATS[format].mediaType.includes("json");
  return { bytes, time, raw: isJson ? rawTime(convert(selection).parts) : 0, growth };
}

function rawTime(parts: Iterable<Part>): number {
  let raw = 0;
  let values: unknown[] = [];
  for (const part of parts) {
    if (typeof part === "string") values.push(...featureOf(part));
    if (values.length < AT_ONCE) continue;
    raw += stringifyTime(values);
    values = [];
  }
  return raw + stringifyTime(values);
}

/** What a part that is a feature holds, whatever stands around its JSON. */
function featureOf(part: string): unknown[] {
  const text = part.slice(part.indexOf("{"), part.lastIndexOf("}") + 1);
  return text.startsWith('{"type":"Feature"') ? [JSON.parse(text)] : [];
}

function stringifyTime(values: readonly unknown[]): number {
  const begun = performance.now();
  for (const value of values) JSON.stringify(value);
  return performance.now() - begun;
}
