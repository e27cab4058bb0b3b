import type { EdtfTime } from "../../core/time/edtf.ts";
import { dateFormat } from "./date-format.ts";
import { dayDate } from "./days.ts";
import type { TimeMessages } from "./edtf.ts";

/** A single EDTF date in words, without its doubts. */
export function formatDate(
  edtf: string,
  time: EdtfTime,
  m: TimeMessages,
  weekday: boolean,
): string {
  const { firstDay, lastDay, granularity } = time;
  if (firstDay === null || lastDay === null || granularity === null) return m.time.unknown;
  const day = (iso: string, withWeekday = false) =>
    format(iso, m, {
      day: "numeric",
      month: "short",
      year: "numeric",
      ...(withWeekday && { weekday: "short" }),
    });
  switch (granularity) {
    case "time":
      return m.time.at(day(firstDay, weekday), clockTime(edtf));
    case "day":
      return day(firstDay, weekday);
    case "month":
      if (!isWhole(firstDay, lastDay)) return m.time.between(day(firstDay), day(lastDay));
      return format(firstDay, m, { month: "long", year: "numeric" });
    case "season":
      return formatSeason(edtf, firstDay, lastDay, m);
    case "year":
      return year(firstDay, m);
    case "years":
      return formatYears(firstDay, lastDay, m);
  }
}

/** Time of day as written, in the zone it is written in: converting it would change its date for some readers. */
function clockTime(edtf: string): string {
  const [, time = "", zone = ""] =
    /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-].*)?$/.exec(edtf) ?? [];
  if (zone === "") return time;
  return `${time} UTC${zone === "Z" ? "" : zone}`;
}

/** Codes 21 to 24 have names; what lies between others is said in months. */
function formatSeason(edtf: string, firstDay: string, lastDay: string, m: TimeMessages): string {
  const code = Number(/-(\d{2})[?~%]?$/.exec(edtf)?.[1]);
  const name = m.time.seasons[code - 21];
  if (name !== undefined) return m.time.season(name, year(firstDay, m));
  const month = { month: "short", year: "numeric" } as const;
  return m.time.range(format(firstDay, m, month), format(lastDay, m, month));
}

function formatYears(firstDay: string, lastDay: string, m: TimeMessages): string {
  if (lastDay.startsWith("9999")) return m.time.unknown;
  const first = year(firstDay, m);
  const last = year(lastDay, m);
  const isDecade = first.endsWith("0") && last === `${first.slice(0, -1)}9`;
  return isDecade ? m.time.decade(first) : m.time.between(first, last);
}

function isWhole(firstDay: string, lastDay: string): boolean {
  const after = dayDate(lastDay);
  after.setUTCDate(after.getUTCDate() + 1);
  const sameMonth = firstDay.slice(0, -3) === lastDay.slice(0, -3);
  return sameMonth && firstDay.endsWith("-01") && after.getUTCDate() === 1;
}

function year(day: string, m: TimeMessages): string {
  return format(day, m, { year: "numeric", ...(day.startsWith("-") && { era: "short" }) });
}

function format(day: string, m: TimeMessages, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(m.locale, options).format(dayDate(day));
}
