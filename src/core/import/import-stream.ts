import { LIMITS } from "../dossier/limits.ts";
import { joinBytes } from "../export/join-bytes.ts";
import { failed } from "./failed.ts";
import { fromCollectionLines } from "./from-collection-lines.ts";
import { checked, importFiles, importText, MAX_IMPORT_SIZE } from "./import-files.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { isJson } from "./is-json.ts";
import { textBlocks } from "./text-blocks.ts";
import { linesOfPieces } from "./text-lines.ts";

/** A file that is not whole in memory. */
export type ImportStream = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Its content, taken once. */
  readonly pieces: Iterable<Uint8Array>;
};

/**
 * Makes a dossier of a file of any length. GeoJSON text sequences, one JSON text a line and tables are read line by line, and only
 * what is made of them is kept. Formats that are one text or archive can only be read whole: they are refused beyond
 * `options.size`, with that size as the reason. Never rejects, like `importFiles`.
 */
export async function importStream(
  { name, size, pieces }: ImportStream,
  options: ImportOptions = {},
): Promise<Imported> {
  const all = pieces[Symbol.iterator]();
  const begin = beginOf(all);
  const content = fromFirst(begin, all);
  const head = headOf(begin);
  if (begin.includes(0) || !isInLines(head)) {
    const most = options.size ?? MAX_IMPORT_SIZE;
    const isLong = size > most;
    const kept: Uint8Array[] = [];
    const inLines = collectionOf(name, isLong ? content : keeping(content, kept), options);
    if (inLines && (inLines.dossier || isLong)) return checked(name, options, async () => inLines);
    if (isLong) return failed(name, "too-large", `${size} > ${most}`);
    return importWhole(name, [...kept, ...restOf(all)], options);
  }
  const lines = () => fromLines(name, head[0], linesOfPieces(content, LIMITS.fileLength), options);
  return checked(name, options, lines);
}

/** As many pieces as hold the first line with something on it and a sign of the next, which tell what is in the file. */
function beginOf(all: Iterator<Uint8Array>): Uint8Array {
  const kept: Uint8Array[] = [];
  let length = 0;
  let isBlank = true;
  for (const piece of restOf(all)) {
    kept.push(piece);
    length += piece.length;
    const start = isBlank ? firstSign(piece) : 0;
    if (start !== -1) isBlank = false;
    const end = isBlank ? -1 : piece.indexOf(LINE_FEED, start);
    if (length >= LONGEST_LINE || (end !== -1 && end < piece.length - 1)) break;
  }
  return joinBytes(kept);
}

/** The first line with something on it, and a sign of the next. */
function headOf(begin: Uint8Array): string {
  const start = Math.max(0, firstSign(begin));
  const end = begin.indexOf(LINE_FEED, start);
  const line = begin.subarray(start, end === -1 ? begin.length : end + 2);
  return new TextDecoder().decode(line.subarray(0, LONGEST_LINE)).trimStart();
}

/** -1 where there is none. */
function firstSign(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => !BLANK.includes(byte));
}

const LINE_FEED = 0x0a;
const BLANK: readonly number[] = [0x09, LINE_FEED, 0x0d, 0x20];

/** Null for what is not printed like our own GeoJSON; a text that is none is told when it is read as a whole. */
function collectionOf(
  name: string,
  pieces: Iterable<Uint8Array>,
  options: ImportOptions,
): Imported | null {
  try {
    return fromCollectionLines(name, linesOfPieces(pieces, LIMITS.fileLength), options);
  } catch {
    return null;
  }
}

/** Pieces that are taken, and kept for a second reading. */
function* keeping(pieces: Iterable<Uint8Array>, kept: Uint8Array[]): Generator<Uint8Array> {
  for (const piece of pieces) {
    kept.push(piece);
    yield piece;
  }
}

/**
 * A text is made of its pieces without joining them: bytes as many again make an engine collect garbage at once, and for as long as
 * they are there.
 */
async function importWhole(
  name: string,
  pieces: readonly Uint8Array[],
  options: ImportOptions,
): Promise<Imported> {
  const text = textOf(pieces);
  if (text !== null) return importText(name, text, options);
  return importFiles([{ name, bytes: joinBytes(pieces) }], options);
}

/** Null for what is no text in UTF-8. */
function textOf(pieces: readonly Uint8Array[]): string | null {
  if (pieces.some((piece) => piece.includes(0))) return null;
  try {
    return [...textBlocks(pieces, Number.POSITIVE_INFINITY)].join("");
  } catch {
    return null;
  }
}

/** @param sign the first one that is not blank */
async function fromLines(
  name: string,
  sign: string | undefined,
  lines: Iterable<string>,
  options: ImportOptions,
): Promise<Imported> {
  if (sign === RECORD_SEPARATOR || sign === "{") {
    const { fromSequence } = await import("./from-sequence.ts");
    return fromSequence(name, lines, sign === RECORD_SEPARATOR, options);
  }
  const { fromCsvLines } = await import("./from-csv.ts");
  return fromCsvLines(name, lines, options);
}

/** Told by how it begins: not one text from brace to brace, not markup, no archive. */
function isInLines(text: string): boolean {
  if (text.startsWith("PK") || text.startsWith("<") || text.startsWith("[")) return false;
  if (!text.startsWith("{")) return true;
  const end = text.indexOf("\n");
  return end !== -1 && text[end + 1] === "{" && isJson(text.slice(0, end));
}

const RECORD_SEPARATOR = "\u001E";

/** A first line longer than this is none of a text a line. */
const LONGEST_LINE = 1_000_000;

/** Does not end what it takes from when it is ended itself. */
function* restOf<T>(rest: Iterator<T>): Generator<T> {
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* fromFirst<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first;
  yield* restOf(rest);
}
