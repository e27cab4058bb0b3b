import type { Finding } from "./finding.ts";
import { jsonPointer } from "./json-pointer.ts";
import { readingFinding } from "./reading-rules.ts";

type Path = readonly (string | number)[];

/**
 * Reports keys of the given data that its schema left out of its result: a misspelt optional key
 * would otherwise be lost without a word.
 */
export function unknownKeys(given: unknown, read: unknown, file: string, base: Path): Finding[] {
  // A value that conforms is taken as it is.
  if (given === read) return [];
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((value, index) => unknownKeys(value, read[index], file, [...base, index]));
  }
  if (!isRecord(given) || !isRecord(read)) return [];
  return Object.keys(given).flatMap((key) => {
    const path = [...base, key];
    if (Object.hasOwn(read, key)) return unknownKeys(given[key], read[key], file, path);
    return [readingFinding("unknown-key", file, jsonPointer(path), { key: key.slice(0, 80) })];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
