import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import type { Part } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importStream } from "../../../src/core/import/import-stream.ts";
import type { ImportOptions } from "../../../src/core/import/imported.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { memoryWatch } from "./memory-watch.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

export type ImportMeasure = {
  readonly bytes: number;
  /** Milliseconds. */
  readonly time: number;
  /** Milliseconds that `TextDecoder` and `JSON.parse` take for the same bytes, text by text; 0 for what is no JSON. */
  readonly raw: number;
  /** Milliseconds that holding the dossier against the format's rules takes, which is no part of the time above. */
  readonly rules: number;
  /** Statements that are in the dossier. */
  readonly taken: number;
  /** Why others are not, by code; empty when all are. */
  readonly refused: string;
  /** Bytes that the process grew by, the dossier that was made among them. */
  readonly growth: number;
};

/**
 * Imports a synthetic dossier that was exported in the format, as a command does: long ones piece by piece, which are made while they are read.
 */
export async function measureImport(
  format: ExportFormat,
  statements: number,
): Promise<ImportMeasure> {
  const name = `synthetic${FORMATS[format].ending}`;
  // Loads the reader and lets it warm up, which is not what is measured.
  await importStream({ name, size: 0, pieces: await piecesOf(format, 1_000) }, OPTIONS);
  const isStreamed = STREAMED.includes(format);
  const pieces = await piecesOf(format, statements);
  const whole = isStreamed ? null : [...pieces];
  const memory = memoryWatch();
  let size = 0;
  let making = 0;
  const begun = performance.now();
  const { dossier, problems } = await importStream(
    { name, size: 0, pieces: whole ?? counted(pieces) },
    OPTIONS,
  );
  const time = performance.now() - begun - making;
  const growth = memory.growth();
  if (whole) size = sizeOf(whole);
  const validating = performance.now();
  const isValidated = dossier !== null && statements <= MOST_VALIDATED;
  if (isValidated) validateDossier(dossier);
  const rules = isValidated ? performance.now() - validating : 0;
  const taken = dossier?.statements.length ?? 0;
  const refused = [...new Set(problems.map(({ code }) => code))].join(", ");
  const raw = await rawTime(format, statements, whole);
  return { bytes: size, time, raw, rules, taken, refused, growth };

  /** Making the file is not what is measured. */
  function* counted(given: Iterable<Uint8Array>): Generator<Uint8Array> {
    const all = given[Symbol.iterator]();
    for (;;) {
      const before = performance.now();
      const next = all.next();
      making += performance.now() - before;
      if (next.done) return;
      size += next.value.length;
      yield next.value;
    }
  }
}

const OPTIONS: ImportOptions = { rules: false, limit: Number.POSITIVE_INFINITY, size: 2 ** 31 };
/** Their files are made while they are read, so that they are never whole in memory. */
const STREAMED: readonly ExportFormat[] = ["geojson-seq", "csv"];
/** Beyond it, rules take minutes. */
const MOST_VALIDATED = 100_000;
const PIECE_LENGTH = 4_000_000;

async function piecesOf(format: ExportFormat, statements: number): Promise<Iterable<Uint8Array>> {
  const dossier = syntheticDossier(statements);
  const convert = await FORMATS[format].load();
  return joined(convert(selectAll(dossier, indexDossier(dossier))).parts);
}

/** Parts in pieces as long as a disk gives them. */
function* joined(parts: Iterable<Part>): Generator<Uint8Array> {
  let text = "";
  for (const part of parts) {
    if (typeof part !== "string") yield part;
    else text += part;
    if (text.length < PIECE_LENGTH) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(text);
}

async function rawTime(
  format: ExportFormat,
  statements: number,
  whole: readonly Uint8Array[] | null,
): Promise<number> {
  if (!FORMATS[format].mediaType.includes("json")) return 0;
  if (whole) {
    const bytes = Buffer.concat(whole);
    const begun = performance.now();
    JSON.parse(new TextDecoder().decode(bytes));
    return performance.now() - begun;
  }
  let raw = 0;
  const decoder = new TextDecoder();
  let rest = "";
  for (const piece of await piecesOf(format, statements)) {
    const begun = performance.now();
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) JSON.parse(line.slice(1));
    raw += performance.now() - begun;
  }
  return raw;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
