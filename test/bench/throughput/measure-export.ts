import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import type { Part } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { memoryWatch } from "./memory-watch.ts";
import { type Compared, inTurn, roundsFor, WARM_ROUNDS } from "./rounds.ts";
import { type Spent, stopwatch } from "./stopwatch.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

/** Raw is what `JSON.stringify` takes for the same bytes, part by part. */
export type ExportMeasure = Compared & {
  readonly bytes: number;
  /** Milliseconds by the clock that the first export of the process took, of 1,000 statements. */
  readonly first: number;
  /** Bytes that the process grew by at most while the file was made, beyond the dossier itself. */
  readonly growth: number;
};

/** A file's parts, made anew. */
type Parts = () => Iterable<Part>;

/** Features whose raw speed is measured at once: a value just parsed lies in the processor's cache, as no dossier does. */
const AT_ONCE = 500;
/** Characters that are made between two looks at the watch, which take their time as well. */
const BATCH = 100_000;
const WARM_STATEMENTS = 1_000;

/**
 * Exports a synthetic dossier and lets each part go as a disk would. Raw speed is that of JSON.stringify on what the same parts hold; the
 * head and the foot, which are no JSON text by themselves, count for the export only.
 */
export async function measureExport(
  format: ExportFormat,
  statements: number,
): Promise<ExportMeasure> {
  const isJson = FORMATS[format].mediaType.includes("json");
  const small = await partsOf(format, WARM_STATEMENTS);
  const first = write(small());
  for (let round = 0; round < WARM_ROUNDS; round++) {
    write(small());
    if (isJson) rawTime(small());
  }
  const parts = await partsOf(format, statements);
  const memory = memoryWatch();
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const part of parts()) {
    bytes += typeof part === "string" ? encoder.encode(part).length : part.length;
    memory.look();
  }
  const growth = memory.growth();
  const compared = await inTurn(
    () => write(parts()),
    isJson ? () => rawTime(parts()) : null,
    roundsFor(statements),
  );
  return { ...compared, bytes, first: first.clock, growth };
}

async function partsOf(format: ExportFormat, statements: number): Promise<Parts> {
  const dossier = syntheticDossier(statements);
  const selection = selectAll(dossier, indexDossier(dossier));
  const convert = await FORMATS[format].load();
  return () => convert(selection).parts;
}

/** Encoding is the disk's part. */
function write(parts: Iterable<Part>): Spent {
  const watch = stopwatch();
  const encoder = new TextEncoder();
  let batch: Part[] = [];
  let length = 0;
  watch.start();
  for (const part of parts) {
    batch.push(part);
    length += part.length;
    if (length < BATCH) continue;
    watch.stop();
    for (const part of batch) if (typeof part === "string") encoder.encode(part);
    [batch, length] = [[], 0];
    watch.start();
  }
  watch.stop();
  return watch.spent();
}

function rawTime(parts: Iterable<Part>): Spent {
  const watch = stopwatch();
  let values: unknown[] = [];
  const stringify = () => {
    watch.start();
    for (const value of values) JSON.stringify(value);
    watch.stop();
    values = [];
  };
  for (const part of parts) {
    if (typeof part === "string") values.push(...featureOf(part));
    if (values.length >= AT_ONCE) stringify();
  }
  stringify();
  return watch.spent();
}

/** What a part that is a feature holds, whatever stands around its JSON. */
function featureOf(part: string): unknown[] {
  const text = part.slice(part.indexOf("{"), part.lastIndexOf("}") + 1);
  return text.startsWith('{"type":"Feature"') ? [JSON.parse(text)] : [];
}
