import { posix } from "node:path";
import type { Effects } from "../../src/cli/effects.ts";

export type MemoryEffects = Effects & {
  /** Text of each file by its path. */
  readonly files: Map<string, string>;
  /** All that was printed so far. */
  readonly out: () => string;
  readonly err: () => string;
};

/** Effects on text files held in memory, that keep what is printed; `stdin` is what is piped in. */
export function memoryEffects(
  given: Readonly<Record<string, string>> = {},
  stdin = "",
): MemoryEffects {
  const files = new Map(Object.entries(given));
  const out: string[] = [];
  const err: string[] = [];
  const read = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw missing(path);
    return text;
  };
  const namesIn = (dir: string) => {
    const paths = [...files.keys()].filter((path) => path.startsWith(`${dir}/`));
    if (paths.length === 0) throw missing(dir);
    return paths.map((path) => posix.relative(dir, path).split("/"));
  };
  return {
    files,
    out: () => out.join(""),
    err: () => err.join(""),
    async readText(path) {
      return read(path);
    },
    async readBytes(path) {
      return Buffer.from(read(path));
    },
    async openFile(path) {
      const bytes = Buffer.from(read(path));
      return { size: bytes.length, pieces: [bytes] };
    },
    async readStdin() {
      return Buffer.from(stdin);
    },
    async listFiles(dir) {
      return namesIn(dir).flatMap(([name = "", ...rest]) => (rest.length === 0 ? [name] : []));
    },
    async listFolders(dir) {
      const folders = namesIn(dir).flatMap(([name = "", ...rest]) =>
        rest.length > 0 ? [name] : [],
      );
      return [...new Set(folders)];
    },
    async write(path, parts) {
      const text = Buffer.concat([...parts].map((part) => Buffer.from(part))).toString();
      if (path === null) out.push(text);
      else files.set(path, text);
    },
    stdout(text) {
      out.push(text);
    },
    stderr(text) {
      err.push(text);
    },
    progress() {},
    isTerminal: false,
  };
}

function missing(path: string): Error {
  return Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT" });
}
