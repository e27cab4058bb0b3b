import type { EdtfTime } from "../../core/time/edtf.ts";
import { dateFormat } from "./date-format.ts";
import type { TimeMessages } from "./edtf.ts";

/** An ISO day as a Date at midnight UTC. */
export function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A stretch given by days on both ends, as short as the language allows: „14.–20. Okt. 2024“; else null. */
export function formatDays(
  { firstDay, lastDay, granularity }: Pick<EdtfTime, "firstDay" | "lastDay" | "granularity">,
  { locale }: TimeMessages,
): string | null {
  if (firstDay === null || lastDay === null || granularity !== "day") return null;
  const format = dateFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  return tidy(format.formatRange(dayDate(firstDay), dayDate(lastDay)));
}

/** Some versions of ICU put thin spaces around the dash of a range, where print has none between numbers. */
function tidy(range: string): string {
  return range.replaceAll("\u2009", " ").replace(/^(\d+\.?) – (\d+)/, "$1–$2");
}
