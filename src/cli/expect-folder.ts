import { CliError } from "./cli-error.ts";
import { STANDARD } from "./read-input.ts";

/** The value of `--out` where several files are written. Throws `CliError` for `-`, which is one stream. */
export function expectFolder(out: string): string {
  if (out !== STANDARD) return out;
  throw new CliError("--out is a folder, so it cannot be standard output.");
}
