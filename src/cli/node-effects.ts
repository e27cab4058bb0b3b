import { randomUUID } from "node:crypto";
import { closeSync, createWriteStream, openSync, readSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
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
      return decodeText(await readUpTo(MOST_BYTES, resolve(base, path)));
    },
    readBytes(path) {
      return readUpTo(MOST_BYTES, resolve(base, path));
    },
    async openFile(path) {
      const file = resolve(base, path);
      const found = await stat(file);
      if (found.isDirectory()) throw Object.assign(new Error("it is a folder"), { code: "EISDIR" });
      return { size: found.size, pieces: piecesOf(file) };
    },
    readStdin() {
      return buffer(upTo(MOST_BYTES, process.stdin));
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
    progress(text) {
      process.stderr.write(text === null ? "\r\x1b[K" : `\r${text}`);
    },
    isTerminal: process.stderr.isTTY === true,
  };
}

/** Bytes of one file that is read; a larger one is refused before it fills the memory. */
const MOST_BYTES = 128_000_000;

async function readUpTo(most: number, file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > most) throw tooLarge(most, size);
  return readFile(file);
}

const PIECE_BYTES = 4_000_000;

/** Read as they are taken; what takes them works through each before it wants the next. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const open = openSync(file, "r");
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const length = readSync(open, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(open);
  }
}

async function* upTo(most: number, stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) throw tooLarge(most, size);
    yield part;
  }
}

function tooLarge(most: number, size: number): Error {
  return new Error(`it has ${size} bytes or more, at most ${most} are read`);
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
