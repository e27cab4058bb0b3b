import { importFiles } from "../../../src/core/import/import-files.ts";
import type { Imported, ImportOptions } from "../../../src/core/import/imported.ts";

/** Imports one file of that name with that content. */
export function importText(
  name: string,
  content: string | Uint8Array,
  options?: ImportOptions,
): Promise<Imported> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return importFiles([{ name, bytes }], options);
}

/** A file of lines. */
export function lines(...each: readonly string[]): string {
  return each.map((line) => `${line}\n`).join("");
}
