import { isDeepStrictEqual } from "node:util";
import { importFiles } from "../../src/core/import/import-files.ts";
import { importStream } from "../../src/core/import/import-stream.ts";
import type { Imported } from "../../src/core/import/imported.ts";
import { judge } from "./judge.ts";
import type { Random } from "./random.ts";

/** Rules see a dossier only, and equal ones alike. */
const OPTIONS = { rules: false } as const;
/** Bytes of a file that is too long to be read whole. */
const LONG = 200_000_000;

/**
 * Reads a file whole, and piece by piece as if it were short and as if it were long; says where a reading is at fault or gives another
 * dossier than the first, or null. What has no record a line can be refused when it is long, and tables and sequences of any length when
 * their encoding would have to be guessed, which takes all of a text: never silently.
 */
export async function readInPieces(
  name: string,
  bytes: Buffer,
  random: Random,
): Promise<string | null> {
  const whole = await importFiles([{ name, bytes }], OPTIONS);
  const length = 1 + random.below(random.below(20) === 0 ? 50 : bytes.length + 1);
  for (const size of [bytes.length, LONG]) {
    const imported = await importStream({ name, size, pieces: cut(bytes, length) }, OPTIONS);
    const isLong = size === LONG;
    const fault = judge(imported) ?? compare(imported, whole, isLong);
    if (fault) return `${isLong ? "long" : "short"}, in pieces of ${length}: ${fault}`;
  }
  return judge(whole);
}

function compare(imported: Imported, whole: Imported, isLong: boolean): string | null {
  if (!whole.dossier) return null;
  if (!imported.dossier) {
    const [{ code } = { code: "none" }] = imported.problems;
    const isRefused = isLong ? LONG_REFUSALS.includes(code) : isGuessed(whole);
    return isRefused ? null : `what can be read whole is refused as ${code}`;
  }
  const parts = ["format", "dossier", "records", "taken", "problems", "omitted"] as const;
  const other = parts.find((part) => !isDeepStrictEqual(imported[part], whole[part]));
  return other ? `${other} is not as when it is read whole` : null;
}

const LONG_REFUSALS: readonly string[] = ["broken-file", "too-large"];

const isGuessed = ({ problems }: Imported) =>
  problems.some(({ code }) => code === "encoding-guessed");

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
