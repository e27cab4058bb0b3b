import { type Copy, MAX_COPY_LENGTH } from "../core/evidence/copy-text.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { readInputText } from "./read-input.ts";

/** Reads a copy, or takes it from standard input; HTML by its file name, or by how it begins. Throws `CliError` when there is nothing to read. */
export async function readCopy(path: string, effects: Effects): Promise<Copy> {
  const text = await readInputText(path, effects);
  if (text.replaceAll("\uFEFF", "").trim() === "") throw new CliError(`${path}: it is empty.`);
  if (text.length > MAX_COPY_LENGTH) {
    const sizes = `it has ${text.length} characters, at most ${MAX_COPY_LENGTH} are read`;
    throw new CliError(`${path}: ${sizes}.`);
  }
  const isHtml = /\.x?html?$/i.test(path) || /^\uFEFF?\s*<(!doctype\s+html|html)\b/i.test(text);
  return { text, kind: isHtml ? "html" : "text" };
}
