import { parseEdtf } from "./edtf.ts";

/**
 * First and last day of an EDTF text as ISO dates, for formats that know no uncertainty. Null where
 * the text is open, unknown or not EDTF, and for a null text.
 */
export function isoDays(edtf: string | null): { start: string | null; end: string | null } {
  const time = edtf === null ? null : parseEdtf(edtf);
  return { start: time?.firstDay ?? null, end: time?.lastDay ?? null };
}
