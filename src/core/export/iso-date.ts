import { timeOf } from "../time/known-times.ts";

/** An EDTF date as the ISO 8601 date that simpler formats take; null when it is less plain than a day, month or year. */
export function isoDate(edtf: string | null | undefined): string | null {
  if (!edtf || !/^\d{4}(-\d\d(-\d\d(T[\d:]+(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(edtf)) return null;
  return timeOf(edtf) ? edtf : null;
}

/** An EDTF date as an ISO 8601 stretch of days, `..` where it is open or unknown; null when neither end is known. */
export function isoStretch(edtf: string | null | undefined): string | null {
  const time = edtf ? timeOf(edtf) : null;
  if (!time || (time.firstDay === null && time.lastDay === null)) return null;
  if (time.firstDay === time.lastDay) return time.firstDay;
  return `${time.firstDay ?? ".."}/${time.lastDay ?? ".."}`;
}
