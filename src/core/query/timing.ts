import { dayNumber } from "../time/day.ts";
import type { EdtfTime } from "../time/edtf.ts";
import type { TimeSpan } from "../time/span.ts";
import type { Filter } from "./filter.ts";
import type { StatementTimes } from "./statement-times.ts";

/** How a statement stands to the time that is asked for. */
export type Timing = "inside" | "outside" | "undated";

/**
 * A statement is outside when it certainly is: when none of its dates on the span's clock can fall into the span, or
 * when it was not yet said for sure on the day asked for. It is undated when the question cannot be answered at all.
 */
export function timing(
  times: StatementTimes | undefined,
  { span, asOf }: Pick<Filter, "span" | "asOf">,
): Timing {
  const found = [
    ...(span === null ? [] : [inSpan(times?.[span.clock] ?? [], span)]),
    ...(asOf === null ? [] : [saidUntil(times, asOf)]),
  ];
  if (found.includes("outside")) return "outside";
  return found.includes("undated") ? "undated" : "inside";
}

function inSpan(times: readonly EdtfTime[], { from, to }: TimeSpan): Timing {
  if (times.length === 0) return "undated";
  const overlaps = times.some(
    ({ firstDay, lastDay }) => notAfter(firstDay, to) && notAfter(from, lastDay),
  );
  return overlaps ? "inside" : "outside";
}

/**
 * What is dated by its last possible day was said by then at the latest; what stands in an article was said when that
 * was published, whatever else is known.
 */
function saidUntil(times: StatementTimes | undefined, asOf: string): Timing {
  const ends = [...(times?.said ?? []), ...(times?.published ?? [])].flatMap(
    ({ lastDay }) => lastDay ?? [],
  );
  if (ends.length === 0) return "undated";
  return ends.some((end) => notAfter(end, asOf)) ? "inside" : "outside";
}

/** Whether a day is no later than another; an end that is open or unknown never is. */
function notAfter(day: string | null, other: string | null): boolean {
  return day === null || other === null || dayNumber(day) <= dayNumber(other);
}
