import { dayEnd, dayStart, type TimeScale } from "./scale.ts";

/** A day, or the first of a month or a year, that is named under the timeline. */
export type Tick = {
  readonly day: number;
  /** Pixels where its name stands. */
  readonly x: number;
  readonly unit: "day" | "month" | "year";
  /** Whether no tick before it is of the same year. */
  readonly newYear: boolean;
};

/** Pixels that a name needs. */
const APART = 68;
const DAY_STEPS = [1, 2, 4, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** As many ticks as have room, of the finest unit that does; days are counted back from the last that is named. */
export function ticks(scale: TimeScale, lastNamed: number): readonly Tick[] {
  const { perDay } = scale;
  const dayStep = DAY_STEPS.find((step) => step * perDay >= APART);
  if (dayStep !== undefined) return finish(scale, everyDays(scale, dayStep, lastNamed), "day");
  const monthStep = MONTH_STEPS.find((step) => step * 28 * perDay >= APART);
  if (monthStep !== undefined) return finish(scale, everyMonths(scale, monthStep), "month");
  const yearStep = YEAR_STEPS.find((step) => step * 365 * perDay >= APART) ?? 10_000;
  return finish(scale, everyMonths(scale, yearStep * 12), "year");
}

function everyDays({ first, last }: TimeScale, step: number, lastNamed: number): number[] {
  const start = first + ((((lastNamed - first) % step) + step) % step);
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, at) => start + at * step,
  );
}

/** First days of every `step`-th month, counted from the year 0. */
function everyMonths({ first, last }: TimeScale, step: number): number[] {
  const date = new Date(first * 86_400_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const days: number[] = [];
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const day = firstOfMonth(Math.floor(month / 12), ((month % 12) + 12) % 12);
    if (!(day <= last)) return days;
    if (day >= first) days.push(day);
  }
}

function firstOfMonth(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1) / 86_400_000;
}

function finish(scale: TimeScale, days: readonly number[], unit: Tick["unit"]): Tick[] {
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return days.map((day, at) => ({
    day,
    x: unit === "day" ? (dayStart(scale, day) + dayEnd(scale, day)) / 2 : dayStart(scale, day),
    unit,
    newYear: at === 0 || yearOf(day) !== yearOf(days[at - 1] ?? day),
  }));
}
