const DAY = 86_400_000;

/**
 * Days from 1 January 1970 to an ISO day (`2024-10-24`, ±YYYYYY for years beyond four digits). Counted in UTC, so that
 * a day is the same day for readers everywhere. NaN when it is no day.
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The ISO day of a number of days since 1 January 1970. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().split("T")[0] ?? "";
}

/** Whether a text is a day of the calendar written as ISO 8601 has it. */
export function isDay(text: string): boolean {
  const number = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayNumber(text) : Number.NaN;
  return Number.isFinite(number) && isoDay(number) === text;
}
