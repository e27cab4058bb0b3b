import type { Finding } from "./finding.ts";
import { countKeys, jsonShape } from "./json-shape.ts";
import { LIMITS } from "./limits.ts";
import { type ReadingRule, readingFinding } from "./reading-rules.ts";
import { scanJson } from "./scan-json.ts";

export type ReadJson = {
  /** Undefined when the text could not be read; `findings` then says why. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

/**
 * Reads one file's JSON text. A broken text is a finding with line and column; never throws.
 *
 * @param most characters that the text may have
 */
export function readJson(file: string, given: string, most: number = LIMITS.fileLength): ReadJson {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  if (text.length > most) {
    return refuse("limits", file, `At most ${most} characters, found ${text.length}.`);
  }
  const shape = jsonShape(text);
  const value = shape.depth > LIMITS.depth ? undefined : parse(text);
  if (value !== undefined && shape.keys === countKeys(value)) return { value, findings: [] };
  // Only now is it worth to look at every token: for where it is broken, and which key is given twice.
  const { fault, duplicateKeys, depth } = scanJson(text);
  if (fault) {
    const found = text[fault.offset];
    const what = found === undefined ? "the end of the file" : `“${found}”`;
    return refuse(
      "broken-json",
      file,
      `${position(text, fault.offset)}: expected ${fault.expected}, found ${what}.`,
    );
  }
  if (depth > LIMITS.depth) {
    return refuse("limits", file, `At most ${LIMITS.depth} levels deep, found ${depth}.`);
  }
  const findings = duplicateKeys.map((path) => readingFinding("duplicate-key", file, path, {}));
  return { value, findings };
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(rule: ReadingRule, file: string, message: string): ReadJson {
  return { value: undefined, findings: [readingFinding(rule, file, "", message)] };
}

/** Line and column as editors count them, from 1. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `Line ${line}, column ${offset - before.lastIndexOf("\n")}`;
}
