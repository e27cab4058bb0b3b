import { isDay } from "./day.ts";
import type { EdtfTime } from "./edtf.ts";

const OPEN = "..";
const LAST_INSTANT = 86_400_000 - 1;

/**
 * Reads a day, or a stretch between two days that may be open on one side (`2024-10-24`, `../2024-10-24`), as the grammar of EDTF would. Null
 * for anything else, be it EDTF or not. What a reader chooses is no more than that, and a page has it without the grammar.
 */
export function daysOf(text: string): EdtfTime | null {
  const ends = text.split("/");
  const [from = "", to = from] = ends;
  const days = [from, to].filter((end) => end !== OPEN);
  if (ends.length > 2 || days.length === 0 || !days.every(isDay)) return null;
  const openStart = from === OPEN;
  const openEnd = to === OPEN;
  if (!openStart && !openEnd && from > to) return null;
  return {
    form: ends.length === 1 ? "single" : "interval",
    earliest: openStart ? null : Date.parse(from),
    latest: openEnd ? null : Date.parse(to) + LAST_INSTANT,
    firstDay: openStart ? null : from,
    lastDay: openEnd ? null : to,
    openStart,
    openEnd,
    unknownStart: false,
    unknownEnd: false,
    approximate: false,
    uncertain: false,
    granularity: "day",
  };
}
