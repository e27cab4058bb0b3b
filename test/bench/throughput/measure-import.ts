import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import type { Part } from "../../../src/core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importStream } from "../../../src/core/import/import-stream.ts";
import type { Imported, ImportOptions } from "../../../src/core/import/imported.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { memoryWatch } from "./memory-watch.ts";
import { type Compared, inTurn, roundsFor, WARM_ROUNDS } from "./rounds.ts";
import { type Spent, stopwatch } from "./stopwatch.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

/** Raw is what `TextDecoder` and `JSON.parse` take for the same bytes: for one text, or text by text. */
export type ImportMeasure = Compared & {
  readonly bytes: number;
  /** Milliseconds by the clock that the first import of the process took, of 1,000 statements. */
  readonly first: number;
  /** Milliseconds that holding the dossier against the format's rules takes, which is no part of the times above; 0 where it was not done. */
  readonly rules: number;
  /** Statements that are in the dossier. */
  readonly taken: number;
  /** Why others are not, by code; empty when all are. */
  readonly refused: string;
  /** Bytes that the process grew by, the dossier that was made among them. */
  readonly growth: number;
};

/** A file's pieces, made anew each time. */
type Pieces = () => Iterable<Uint8Array>;

/** Imports a synthetic dossier that was exported in the format, as a command does; the pieces of a long file are made while it is read. */
export async function measureImport(
  format: ExportFormat,
  statements: number,
): Promise<ImportMeasure> {
  const parse = parserOf(format, statements <= MOST_WHOLE);
  const small = [...(await piecesOf(format, WARM_STATEMENTS))()];
  const { spent: first } = await read(format, small);
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await read(format, small);
    if (parse) parse(small);
  }
  const made = await piecesOf(format, statements);
  const kept = statements <= MOST_WHOLE ? [...made()] : null;
  const pieces = kept ? () => kept : made;
  const { imported, bytes, growth, spent } = await readOnce(format, pieces());
  const { dossier, problems } = imported;
  const begun = performance.now();
  const isValidated = dossier !== null && statements <= MOST_WHOLE;
  if (isValidated) validateDossier(dossier);
  const rules = isValidated ? performance.now() - begun : 0;
  const taken = dossier?.statements.length ?? 0;
  const refused = [...new Set(problems.map(({ code }) => code))].join(", ");
  const compared = kept
    ? await inTurn(
        async () => (await read(format, kept)).spent,
        parse && (() => parse(kept)),
        roundsFor(statements),
      )
    : { ours: spent, raw: parse ? parse(pieces()) : null };
  return { ...compared, bytes, first: first.clock, rules, taken, refused, growth };
}

const WARM_STATEMENTS = 1_000;
const OPTIONS: ImportOptions = { rules: false, limit: Number.POSITIVE_INFINITY, size: 2 ** 31 };
/** Statements of which a file is kept in memory, and one text of JSON can be; beyond them the rules take minutes. */
const MOST_WHOLE = 100_000;
const PIECE_LENGTH = 4_000_000;

/** What is read grows in memory, and a dossier of it is not needed any longer when this is told. */
async function readOnce(format: ExportFormat, pieces: Iterable<Uint8Array>) {
  const memory = memoryWatch();
  return { ...(await read(format, pieces)), growth: memory.growth() };
}

async function read(
  format: ExportFormat,
  pieces: Iterable<Uint8Array>,
): Promise<{ imported: Imported; bytes: number; spent: Spent }> {
  const watch = stopwatch();
  let bytes = 0;
  const name = `synthetic${FORMATS[format].ending}`;
  watch.start();
  const imported = await importStream({ name, size: 0, pieces: counted() }, OPTIONS);
  watch.stop();
  return { imported, bytes, spent: watch.spent() };

  /** Making the file is not what is measured. */
  function* counted(): Generator<Uint8Array> {
    const all = pieces[Symbol.iterator]();
    for (;;) {
      watch.stop();
      const next = all.next();
      watch.start();
      if (next.done) return;
      bytes += next.value.length;
      yield next.value;
    }
  }
}

async function piecesOf(format: ExportFormat, statements: number): Promise<Pieces> {
  const dossier = syntheticDossier(statements);
  const convert = await FORMATS[format].load();
  const selection = selectAll(dossier, indexDossier(dossier));
  return () => joined(convert(selection).parts);
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

/** Null for what is no JSON. */
function parserOf(
  format: ExportFormat,
  isWhole: boolean,
): ((pieces: Iterable<Uint8Array>) => Spent) | null {
  if (!FORMATS[format].mediaType.includes("json")) return null;
  return format === "geojson" && isWhole ? parseWhole : parseLines;
}

function parseWhole(pieces: Iterable<Uint8Array>): Spent {
  const bytes = Buffer.concat([...pieces]);
  const watch = stopwatch();
  watch.start();
  JSON.parse(new TextDecoder().decode(bytes));
  watch.stop();
  return watch.spent();
}

/** Lines that are a JSON text once what our exports have around it is off; the two lines around a list of features are none. */
function parseLines(pieces: Iterable<Uint8Array>): Spent {
  const watch = stopwatch();
  const decoder = new TextDecoder();
  let rest = "";
  for (const piece of pieces) {
    watch.start();
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const end = line.endsWith(",") ? line.length - 1 : line.length;
      const text = line.slice(line.startsWith("{") ? 0 : 1, end);
      if (text.endsWith("}") && text.startsWith("{")) JSON.parse(text);
    }
    watch.stop();
  }
  return watch.spent();
}
