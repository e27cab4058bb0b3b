import { parseEdtf } from "../../time/edtf.ts";

/**
 * A date of a table as EDTF: as it is when it is that, with German dates (24.10.2024) and times of day behind a space
 * turned around. Null for anything else: 3/4/2024 is two days, and which one is not guessed.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const [, day = "", month = "", year] =
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed) ?? [];
  const turned = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : trimmed;
  const candidate = turned.replace(/^(\d{4}-\d\d-\d\d)[ T]\d.*$/, "$1");
  return parseEdtf(candidate) ? candidate : null;
}
