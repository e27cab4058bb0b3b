import { posix } from "node:path";
import type { Effects } from "../../src/cli/effects.ts";

export type MemoryEffects = Effects & {
  /** Text of each file by its path. */
  readonly files: Map<string, string>;
  /** All that was printed so far. */
  readonly out: () => string;
  readonly err: () => string;
};

/** Effects on files held in memory, that keep what is printed. */
export function memoryEffects(given: Readonly<Record<string, string>> = {}): MemoryEffects {
  const files = new Map(Object.entries(given));
  const out: string[] = [];
  const err: string[] = [];
  return {
    files,
    out: () => out.join(""),
    err: () => err.join(""),
    async readText(path) {
      const text = files.get(path);
      if (text === undefined) throw missing(path);
      return text;
    },
    async listFiles(dir) {
      const paths = [...files.keys()].filter((path) => posix.dirname(path) === dir);
      if (paths.length === 0) throw missing(dir);
      return paths.map((path) => posix.basename(path));
    },
    async writeText(path, text) {
      files.set(path, text);
    },
    stdout(text) {
      out.push(text);
    },
    stderr(text) {
      err.push(text);
    },
  };
}

function missing(path: string): Error {
  return Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT" });
}
