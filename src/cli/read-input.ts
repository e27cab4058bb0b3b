import { CliError } from "./cli-error.ts";
import { decodeText } from "./decode-text.ts";
import type { Effects, OpenFile } from "./effects.ts";

/** What stands for standard input as a file's name, and for standard output with `--out`. */
export const STANDARD = "-";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; a file is needed",
  EACCES: "you may not read it",
  ENOTDIR: "there is no such file",
};

/** Bytes of a file, or of standard input for `-`. Throws `CliError` that says which and why. */
export function readInput(path: string, effects: Effects): Promise<Uint8Array> {
  return orExplain(path, () => (path === STANDARD ? effects.readStdin() : effects.readBytes(path)));
}

/** Text of a file, or of standard input for `-`; like `Effects.readText`. Throws `CliError` that says which and why. */
export function readInputText(path: string, effects: Effects): Promise<string> {
  return orExplain(path, async () =>
    path === STANDARD ? decodeText(await effects.readStdin()) : effects.readText(path),
  );
}

/** Opens a file to be read piece by piece. Throws `CliError` that says which and why. */
export function openInput(path: string, effects: Effects): Promise<OpenFile> {
  return orExplain(path, () => effects.openFile(path));
}

async function orExplain<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const name = path === STANDARD ? "standard input" : path;
    throw new CliError(`${name}: ${REASONS[code ?? ""] ?? message}.`, undefined, { cause });
  }
}
