import { htmlText } from "../core/evidence/html-text.ts";
import { normalise } from "../core/evidence/normalise.ts";
import type { NormalisedText } from "../core/evidence/normalised-text.ts";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";

/** A copy of an article as given in a file. */
export type CopyFile = { readonly text: string; readonly kind: "text" | "html" };

/** Reads a copy; HTML by its file name, or by how it begins. Throws `CliError` when there is nothing to read. */
export async function readCopy(path: string, effects: Effects): Promise<CopyFile> {
  const text = await readOrExplain(path, effects);
  if (text.replaceAll("\uFEFF", "").trim() === "") throw new CliError(`${path}: it is empty.`);
  const isHtml = /\.x?html?$/i.test(path) || /^\uFEFF?\s*<(!doctype\s+html|html)\b/i.test(text);
  return { text, kind: isHtml ? "html" : "text" };
}

/** The normalised text of a copy. */
export function normaliseCopy({ text, kind }: CopyFile): NormalisedText {
  return kind === "html" ? htmlText(text) : normalise(text);
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
