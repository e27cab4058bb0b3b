import type { ParsedDate, ParsedPart, ParsedSeason, ParsedYear } from "edtf";

/** How finely a time is given; `years`: more than one, as in `202X`. */
export const GRANULARITIES = ["time", "day", "month", "season", "year", "years"] as const;
export type Granularity = (typeof GRANULARITIES)[number];

/** One date, season or year as the stretch of time it covers. */
export type EdtfSpan = {
  /** Milliseconds UTC, both within the stretch. */
  readonly earliest: number;
  readonly latest: number;
  /** Days of the calendar the text is written in: a time of day with an offset keeps its own date. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly granularity: Granularity;
};

const MINUTE = 60_000;

/**
 * First month (from 0) and number of months by season code (ISO 8601-2, 4.8.1). 21 to 24 name no
 * hemisphere, so they cover the year, and winter the start of the next. 25 to 28 are northern,
 * 29 to 32 southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves of the year.
 */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [0, 12],
  22: [0, 12],
  23: [0, 12],
  24: [0, 14],
  25: [2, 3],
  26: [5, 3],
  27: [8, 3],
  28: [11, 3],
  29: [8, 3],
  30: [11, 3],
  31: [2, 3],
  32: [5, 3],
  33: [0, 3],
  34: [3, 3],
  35: [6, 3],
  36: [9, 3],
  37: [0, 4],
  38: [4, 4],
  39: [8, 4],
  40: [0, 6],
  41: [6, 6],
};

/** The stretch a parsed part covers; null when it lies beyond the dates JavaScript can hold. */
export function spanOf(part: ParsedPart): EdtfSpan | null {
  const span =
    part.type === "Date" ? dateSpan(part) : part.type === "Season" ? season(part) : year(part);
  return Number.isFinite(span.earliest) && Number.isFinite(span.latest) ? dayed(span) : null;
}

type Bounds = Pick<EdtfSpan, "earliest" | "latest" | "granularity"> & { readonly shift?: number };

function dayed({ earliest, latest, granularity, shift = 0 }: Bounds): EdtfSpan {
  return {
    earliest,
    latest,
    granularity,
    firstDay: isoDay(earliest + shift),
    lastDay: isoDay(latest + shift),
  };
}

function dateSpan({ values, offset = 0, unspecified = 0 }: ParsedDate): Bounds {
  const [year = 0, month, day, hour, minute = 0, second = 0] = values;
  if (hour !== undefined) {
    const shift = offset * MINUTE;
    const at = utc(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000 - shift;
    return { earliest: at, latest: at, granularity: "time", shift };
  }
  const [firstYear, lastYear] = yearRange(year, unspecified);
  const years = unspecified & 0b1111;
  if (month === undefined) {
    const latest = utc(lastYear + 1) - 1;
    return { earliest: utc(firstYear), latest, granularity: years ? "years" : "year" };
  }
  const [firstMonth, lastMonth] = matching(12, month + 1, unspecified >> 4);
  const months = unspecified & 0b110000;
  const lessThanMonth: Granularity = years ? "years" : months ? "year" : "month";
  if (day === undefined) {
    const earliest = utc(firstYear, firstMonth - 1);
    return { earliest, latest: utc(lastYear, lastMonth) - 1, granularity: lessThanMonth };
  }
  const days = unspecified & 0b11000000;
  const [firstDay] = matching(31, day, unspecified >> 6);
  const [, lastDay] = matching(monthLength(lastYear, lastMonth), day, unspecified >> 6);
  return {
    earliest: utc(firstYear, firstMonth - 1, firstDay),
    latest: utc(lastYear, lastMonth - 1, lastDay + 1) - 1,
    granularity: years || months || days ? lessThanMonth : "day",
  };
}

function season({ values, unspecified = 0 }: ParsedSeason): Bounds {
  const [year = Number.NaN, code = 0] = values;
  const [first, months] = SEASONS[code] ?? [Number.NaN, 0];
  const [firstYear, lastYear] = yearRange(year, unspecified);
  return {
    earliest: utc(firstYear, first),
    latest: utc(lastYear, first + months) - 1,
    granularity: "season",
  };
}

/** With significant digits the rest is as good as X: `1950S2` is some year of 1900 to 1999. */
function year({ values, significant }: ParsedYear): Bounds {
  const [year = Number.NaN] = values;
  const digits = String(Math.abs(year)).length;
  const unit = significant === undefined ? 1 : 10 ** Math.max(0, digits - significant);
  const first = Math.floor(year / unit) * unit;
  const granularity = unit > 1 ? "years" : "year";
  return { earliest: utc(first), latest: utc(first + unit) - 1, granularity };
}

function yearRange(year: number, unspecified: number): [number, number] {
  let span = 0;
  for (let digit = 0; digit < 4; digit += 1) {
    if (unspecified & (1 << digit)) span += 9 * 10 ** (3 - digit);
  }
  return year < 0 ? [year - span, year] : [year, year + span];
}

/** Least and greatest of 1 to `most` whose two digits agree with `value` where the mask has no X. */
function matching(most: number, value: number, mask: number): [number, number] {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  let least = 0;
  let greatest = Math.min(value, most);
  for (let candidate = 1; candidate <= most; candidate += 1) {
    const tensAgree = mask & 1 || Math.floor(candidate / 10) === tens;
    const unitsAgree = mask & 2 || candidate % 10 === units;
    if (!tensAgree || !unitsAgree) continue;
    if (least === 0) least = candidate;
    greatest = candidate;
  }
  return [least || greatest, greatest];
}

function monthLength(year: number, month: number): number {
  return new Date(utc(year, month, 0)).getUTCDate();
}

/** Like `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().split("T")[0] ?? "";
}
