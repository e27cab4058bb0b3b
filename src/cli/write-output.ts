import { CliError } from "./cli-error.ts";
import type { Effects, Part } from "./effects.ts";
import { STANDARD } from "./read-input.ts";

/** Writes a file, or standard output for `-` and for no name. Throws `CliError` when it cannot. */
export async function writeOutput(
  path: string | undefined,
  parts: Iterable<Part>,
  effects: Effects,
): Promise<void> {
  try {
    await effects.write(path === undefined || path === STANDARD ? null : path, parts);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // Whoever reads has seen enough, as `head` has.
    if (code === "EPIPE") return;
    // The engine's name for what it tried is that of a file beside, which is there only meanwhile.
    const reason = message.replace(/, \w+ '.*$/s, "");
    const where = path ?? "standard output";
    throw new CliError(`${where} could not be written: ${reason}.`, undefined, { cause });
  }
}
