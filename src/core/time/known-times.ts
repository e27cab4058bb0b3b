import { daysOf } from "./days-of.ts";
import type { EdtfTime } from "./edtf.ts";

const known = new Map<string, EdtfTime | null>();
let read: (text: string) => EdtfTime | null = daysOf;

/**
 * A date as surely as it is known; null where the text is none. Without the grammar of EDTF, which is large, it knows days and what
 * it was told: a page that the build has checked brings its dossier's dates along. With it, it reads every text.
 */
export function timeOf(text: string): EdtfTime | null {
  const found = known.get(text);
  return found === undefined ? read(text) : found;
}

/** Adds dates that somebody else has read. */
export function learnTimes(times: Readonly<Record<string, EdtfTime | null>>): void {
  for (const [text, time] of Object.entries(times)) known.set(text, time);
}

/** The grammar makes itself known when it is loaded, so that whatever has read a foreign file reads all its dates. */
export function readTimesWith(parse: (text: string) => EdtfTime | null): void {
  read = parse;
}
