import type { Part } from "../../core/export/exported.ts";

const MAX_LINES = 8;
const MAX_WIDTH = 200;

/** The first lines of a text file, each cut where it gets long. Takes no more parts than that needs. */
export function firstLines(parts: Iterable<Part>): string[] {
  let text = "";
  for (const part of parts) {
    text += typeof part === "string" ? part : "";
    if (text.split("\n", MAX_LINES + 1).length > MAX_LINES) break;
  }
  return text
    .split("\n", MAX_LINES)
    .map((line) => (line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH)} …` : line));
}
