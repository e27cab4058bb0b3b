import { posix } from "node:path";
import type { Effects } from "../../src/cli/effects.ts";

export type MemoryEffects = Effects & {
  /** Text of each file by its path. */
  readonly files: Record<string, string>;
  /** All that was printed so far. */
  readonly printed: { stdout: string; stderr: string };
};

/** Effects on files held in memory, that keep what is printed. */
export function memoryEffects(given: Readonly<Record<string, string>> = {}): MemoryEffects {
  const files: Record<string, string> = { ...given };
  const printed = { stdout: "", stderr: "" };
  return {
    files,
    printed,
    async readText(path) {
      const text = files[path];
      if (text === undefined) throw missing(path);
      return text;
    },
    async listFiles(dir) {
      const paths = Object.keys(files).filter((path) => posix.dirname(path) === dir);
      if (paths.length === 0) throw missing(dir);
      return paths.map((path) => posix.basename(path));
    },
    async writeText(path, text) {
      files[path] = text;
    },
    stdout(text) {
      printed.stdout += text;
    },
    stderr(text) {
      printed.stderr += text;
    },
  };
}

function missing(path: string): Error {
  return Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT" });
}
