/** Days laid out from left to right, each as wide as the next. Days are counted from 1 January 1970. */
export type TimeScale = {
  /** First and last day that can be reached. */
  readonly first: number;
  readonly last: number;
  /** Where the first day begins, in pixels. */
  readonly left: number;
  /** Pixels of a day. */
  readonly perDay: number;
  /** Pixels of the whole. */
  readonly width: number;
};

/** Pixels at either end, for marks that go on beyond their day. */
const MARGIN = 40;
/** Days added on either side, as a part of those that are named. */
const ROOM = 0.06;

/** A scale for days from `first` to `last` with some room on both sides, `width` pixels wide. */
export function timeScale([first, last]: readonly [number, number], width: number): TimeScale {
  const room = Math.max(1, Math.ceil((last - first + 1) * ROOM));
  const inner = Math.max(1, width - 2 * MARGIN);
  const days = last - first + 1 + 2 * room;
  return {
    first: first - room,
    last: last + room,
    left: MARGIN,
    perDay: inner / days,
    width: Math.max(width, 2 * MARGIN + 1),
  };
}

/** Where a day begins, in pixels. */
export function dayStart({ first, left, perDay }: TimeScale, day: number): number {
  return left + (day - first) * perDay;
}

/** Where a day ends, in pixels. */
export function dayEnd(scale: TimeScale, day: number): number {
  return dayStart(scale, day + 1);
}

/** The day under a pixel, the nearest one beyond the ends. */
export function dayAt({ first, last, left, perDay }: TimeScale, x: number): number {
  return Math.min(last, Math.max(first, first + Math.floor((x - left) / perDay)));
}
