import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { decodeText } from "./decode-text.ts";
import type { Effects, Part } from "./effects.ts";

/** The real effects. npm runs scripts in the package's folder and leaves the user's own in `INIT_CWD`. */
export function nodeEffects(): Effects {
  const base = process.env.INIT_CWD ?? process.cwd();
  const list = (dir: string) => readdir(resolve(base, dir), { withFileTypes: true });
  return {
    async readText(path) {
      return decodeText(await readFile(resolve(base, path)));
    },
    readBytes(path) {
      return readFile(resolve(base, path));
    },
    readStdin() {
      return buffer(process.stdin);
    },
    async listFiles(dir) {
      return (await list(dir)).filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    async listFolders(dir) {
      return (await list(dir)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    },
    async write(path, parts) {
      if (path === null) await pipeline(parts, process.stdout, { end: false });
      else await writeWhole(resolve(base, path), parts);
    },
    stdout(text) {
      process.stdout.write(text);
    },
    stderr(text) {
      process.stderr.write(text);
    },
    isTerminal: process.stderr.isTTY === true,
  };
}

async function writeWhole(file: string, parts: Iterable<Part>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}.part`;
  try {
    await pipeline(parts, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
