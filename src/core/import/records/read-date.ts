import { parseEdtf } from "../../time/edtf.ts";

/**
 * A date of a table as EDTF: as it is when it is that, with German dates (24.10.2024) turned around. Of a time of day without a time zone, which
 * could be of two days, only the day is taken (`losesTime`). Null for anything else: 3/4/2024 is two days, and which one is not guessed.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  if (!LOCAL.test(trimmed) && parseEdtf(trimmed)) return trimmed;
  const [, day = "", month = "", year] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed) ?? [];
  const turned = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : trimmed;
  const candidate = turned.replace(/^(\d{4}-\d\d-\d\d)[ T]\d.*$/, "$1");
  return parseEdtf(candidate) ? candidate : null;
}

/** A time of day without a time zone, which EDTF allows. */
const LOCAL = /^\d{4}-\d\d-\d\dT[\d:.]+$/;
const TIME = /^\d{4}-\d\d-\d\d[ T]\d/;
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?$/;

/** Whether a text names a time of day that the date read from it does not; midnight is what databases write for none. */
export function losesTime(text: string, edtf: string): boolean {
  return TIME.test(text.trim()) && !edtf.includes("T") && !MIDNIGHT.test(text.trim());
}
