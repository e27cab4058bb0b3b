import { type Copy, MAX_COPY_LENGTH } from "../core/evidence/copy-text.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";

/** Reads a copy; HTML by its file name, or by how it begins. Throws `CliError` when there is nothing to read. */
export async function readCopy(path: string, effects: Effects): Promise<Copy> {
  const text = await readOrExplain(path, effects);
  if (text.replaceAll("\uFEFF", "").trim() === "") throw new CliError(`${path}: it is empty.`);
  if (text.length > MAX_COPY_LENGTH) {
    const sizes = `it has ${text.length} characters, at most ${MAX_COPY_LENGTH} are read`;
    throw new CliError(`${path}: ${sizes}.`);
  }
  const isHtml = /\.x?html?$/i.test(path) || /^\uFEFF?\s*<(!doctype\s+html|html)\b/i.test(text);
  return { text, kind: isHtml ? "html" : "text" };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; a .txt or .html file is needed",
  EACCES: "you may not read it",
};

async function readOrExplain(path: string, effects: Effects): Promise<string> {
  try {
    return await effects.readText(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new CliError(`${path}: ${REASONS[code ?? ""] ?? message}.`, undefined, { cause });
  }
}
