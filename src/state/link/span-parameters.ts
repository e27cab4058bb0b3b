import { isDay } from "../../core/time/day.ts";
import { CLOCKS, type ClockName } from "../../core/time/span.ts";
import type { LinkParameter } from "./link-parameter.ts";
import { narrow } from "./narrow.ts";

/** What stands for an end that is open, as in EDTF. */
const OPEN = "..";
/** Stands behind a span that leaves out what has no date. */
const DATED = ",dated";

/**
 * A span of time by its clock, and the day up to which something must have been said: `said=2024-10-01/2024-10-24`,
 * `happened=../2024-10-24,dated`, `asof=2024-10-24`.
 */
export const spanParameters: readonly LinkParameter[] = [
  ...CLOCKS.map(spanParameter),
  {
    key: "asof",
    write: ({ filter }) => filter.asOf,
    read: (value, view) => {
      if (!isDay(value)) return false;
      narrow(view, { asOf: value });
      return true;
    },
  },
];

function spanParameter(clock: ClockName): LinkParameter {
  return {
    key: clock,
    write: ({ filter: { span } }) =>
      span?.clock === clock
        ? `${span.from ?? OPEN}/${span.to ?? OPEN}${span.datedOnly ? DATED : ""}`
        : null,
    read: (value, view) => {
      const datedOnly = value.endsWith(DATED);
      const ends = (datedOnly ? value.slice(0, -DATED.length) : value).split("/");
      const [from = "", to = ""] = ends;
      if (ends.length !== 2 || !isEnd(from) || !isEnd(to)) return false;
      const inOrder = from === OPEN || to === OPEN || from <= to;
      if (!inOrder || view.filter?.span) return false;
      narrow(view, { span: { clock, from: dayOf(from), to: dayOf(to), datedOnly } });
      return true;
    },
  };
}

function dayOf(end: string): string | null {
  return end === OPEN ? null : end;
}

function isEnd(text: string): boolean {
  return text === OPEN || isDay(text);
}
