import type { Effects } from "./effects.ts";

/** Prints a value as indented JSON, with a line break at its end. */
export function printJson(value: unknown, effects: Effects): void {
  effects.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
