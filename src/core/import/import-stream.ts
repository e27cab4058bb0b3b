import { LIMITS } from "../dossier/limits.ts";
import { validateDossier } from "../validate/validate-dossier.ts";
import { failed } from "./failed.ts";
import { importFiles, MAX_IMPORT_SIZE } from "./import-files.ts";
import type { Imported, ImportOptions } from "./imported.ts";
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
  const first = all.next();
  const begin = first.done ? new Uint8Array() : first.value;
  const content = fromFirst(begin, all);
  if (!isInLines(begin)) {
    const most = options.size ?? MAX_IMPORT_SIZE;
    if (size > most) return failed(name, "too-large", `${size} > ${most}`);
    return importFiles([{ name, bytes: joined(content) }], options);
  }
  try {
    const imported = await fromLines(name, linesOfPieces(content, LIMITS.fileLength), options);
    if (!imported.dossier || options.rules === false) return imported;
    return { ...imported, findings: validateDossier(imported.dossier) };
  } catch (error) {
    return failed(name, "broken-file", error instanceof Error ? error.message : String(error));
  }
}

async function fromLines(
  name: string,
  lines: Iterable<string>,
  options: ImportOptions,
): Promise<Imported> {
  const all = lines[Symbol.iterator]();
  const { value: head = "" } = all.next();
  const text = fromFirst(head, all);
  const begin = head.trimStart()[0];
  if (begin === RECORD_SEPARATOR || begin === "{") {
    const { fromSequence } = await import("./from-sequence.ts");
    return fromSequence(name, text, begin === RECORD_SEPARATOR, options);
  }
  const { fromCsvLines } = await import("./from-csv.ts");
  return fromCsvLines(name, text, options);
}

/** Told by how it begins: not one text from brace to brace, not markup, no archive, and UTF-8. */
function isInLines(begin: Uint8Array): boolean {
  if (begin.includes(0)) return false;
  const text = new TextDecoder().decode(begin.subarray(0, LONGEST_LINE)).trimStart();
  if (text.startsWith("PK") || text.startsWith("<") || text.startsWith("[")) return false;
  if (!text.startsWith("{")) return true;
  const [line = "", next = ""] = text.split("\n", 2);
  return isJson(line) && next.startsWith("{");
}

const RECORD_SEPARATOR = "\u001E";

/** A first line longer than this is none of a text a line. */
const LONGEST_LINE = 1_000_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* fromFirst<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of all) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
