import type { EdtfTime } from "../time/edtf.ts";
import { timeOf } from "../time/known-times.ts";

export type LinkedWhen = {
  readonly timespans: readonly object[];
  readonly certainty?: "less-certain" | "uncertain";
};

/**
 * The times of a place as the Linked Places format has them, one timespan for each date; it takes ISO days, and at least one
 * timespan.
 *
 * @param dates EDTF, of what is said to have happened there
 * @param published EDTF, when there is no other: then the article at least names the place
 */
export function linkedWhen(
  dates: readonly (string | undefined)[],
  published: string | undefined,
): LinkedWhen {
  const times = [...new Set(dates)].flatMap((edtf) => {
    const time = edtf === undefined ? null : timeOf(edtf);
    return time && timespan(time) ? [time] : [];
  });
  if (times.length === 0) {
    const time = timeOf(published ?? "");
    const fallback = time && timespan(time);
    return { timespans: fallback ? [fallback] : [{ start: {} }], certainty: "uncertain" };
  }
  const isPlain = times.every(({ approximate, uncertain }) => !approximate && !uncertain);
  return {
    timespans: times.map(timespan),
    ...(!isPlain && { certainty: "less-certain" as const }),
  } as LinkedWhen;
}

/** Null when neither end is known: a time without ends says nothing. */
function timespan({ form, firstDay, lastDay }: EdtfTime): object | null {
  if (firstDay === null && lastDay === null) return null;
  if (firstDay === lastDay) return { start: { in: firstDay } };
  if (form === "interval") {
    return {
      ...(firstDay !== null && { start: { earliest: firstDay } }),
      ...(lastDay !== null && { end: { latest: lastDay } }),
    };
  }
  // Somewhere in between, not all of it.
  return { start: { earliest: firstDay, latest: lastDay } };
}
