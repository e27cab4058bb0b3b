import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import type { DatedStatements, OwnClock } from "../../core/query/dated-dossier.ts";
import { dayNumber } from "../../core/time/day.ts";
import type { EdtfTime } from "../../core/time/edtf.ts";
import { groupBy } from "../../core/validate/group-by.ts";
import { CHIP_GAP, type Chip, chipsOf, chipsWidth } from "./chips.ts";
import { dayEnd, dayStart, type TimeScale } from "./scale.ts";

/** How a mark ends: at a day; softly, because the day is not sure; without an end (`..`); or with one nobody names. */
export type MarkEnd = "sharp" | "soft" | "open" | "unknown";

/** Statements of one clock that stand in one place of the timeline. */
export type Mark = {
  readonly key: string;
  readonly clock: OwnClock;
  /** More than one where days are too narrow to be told apart. */
  readonly groups: readonly DatedStatements[];
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** Pixels from which to which it may be; where it is open or unknown, the chips alone. */
  readonly from: number;
  readonly to: number;
  /** Whether a bar is drawn from `from` to `to`. */
  readonly bar: boolean;
  readonly chips: readonly (Chip & { readonly x: number })[];
  /** From 0, from the top of the clock's lane. */
  readonly row: number;
};

/** Pixels that an open or unknown end goes on, and that a soft one fades over. */
export const TAIL = 30;
export const SOFT = 9;
/** Pixels within which dates are one where a day is narrower. */
const CELL = 18;
/** Pixels kept free between marks in a row. */
const APART = 6;

/** The marks of one clock, in rows in which none lies over another; sorted by where they begin. */
export function placeMarks(
  dated: readonly DatedStatements[],
  index: DossierIndex,
  scale: TimeScale,
): readonly Mark[] {
  const marks = mergeNear(dated, scale).map((groups) => placeMark(groups, index, scale));
  const rows: number[] = [];
  return marks
    .toSorted((a, b) => reach(a)[0] - reach(b)[0] || reach(a)[1] - reach(b)[1])
    .map((mark) => {
      const [left, right] = reach(mark);
      const free = rows.findIndex((end) => end + APART <= left);
      const row = free < 0 ? rows.length : free;
      rows[row] = right;
      return { ...mark, row };
    });
}

/** Pixels that a mark takes with all that is drawn of it. */
export function reach({
  start,
  end,
  from,
  to,
  chips,
}: Omit<Mark, "row">): readonly [number, number] {
  const first = Math.min(from - LENGTH[start], chips[0]?.x ?? from);
  const last = chips.at(-1);
  return [first, Math.max(to + LENGTH[end], last ? last.x + last.width : to)];
}

/** Pixels drawn beyond an end. */
const LENGTH: Readonly<Record<MarkEnd, number>> = {
  sharp: 0,
  soft: SOFT,
  open: TAIL,
  unknown: TAIL,
};

function placeMark(
  groups: readonly DatedStatements[],
  index: DossierIndex,
  scale: TimeScale,
): Omit<Mark, "row"> {
  const [{ clock, edtf, time }] = groups as readonly [DatedStatements];
  const { start, end } = endsOf(time);
  const chips = chipsOf(
    groups.flatMap(({ statements }) => statements),
    index,
  );
  const [first, last] = stretch(groups, scale);
  const width = chipsWidth(chips);
  const middle = first === null || last === null ? null : (first + last - width) / 2;
  const wished = middle ?? (first === null ? (last ?? 0) - width : first);
  const left = Math.max(LENGTH[start], Math.min(wished, scale.width - width - LENGTH[end]));
  const long = time.firstDay !== time.lastDay || start === "soft";
  return {
    key: `${clock} ${edtf}`,
    clock,
    groups,
    start,
    end,
    from: middle === null ? left : Math.min(first ?? left, left),
    to: middle === null ? left + width : Math.max(last ?? left, left + width),
    bar: middle !== null && long,
    chips: spread(chips, left),
  };
}

/** From the beginning of the first day to the end of the last; null where that is open or unknown. */
function stretch(
  groups: readonly DatedStatements[],
  scale: TimeScale,
): readonly [number | null, number | null] {
  const firsts = groups.flatMap(({ time }) => time.firstDay ?? []);
  const lasts = groups.flatMap(({ time }) => time.lastDay ?? []);
  return [
    firsts.length === 0 ? null : dayStart(scale, Math.min(...firsts.map(dayNumber))),
    lasts.length === 0 ? null : dayEnd(scale, Math.max(...lasts.map(dayNumber))),
  ];
}

/**
 * A date is soft when it is qualified (`~`, `?`, `%`), when digits of it are unknown (`X`) or it names no day, and when it
 * is one of several.
 */
function endsOf(time: EdtfTime): { readonly start: MarkEnd; readonly end: MarkEnd } {
  const { approximate, uncertain, form, granularity } = time;
  const vague = granularity !== "day" && granularity !== "time";
  const sure = approximate || uncertain || form === "set" || vague ? "soft" : "sharp";
  return {
    start: time.openStart ? "open" : time.unknownStart ? "unknown" : sure,
    end: time.openEnd ? "open" : time.unknownEnd ? "unknown" : sure,
  };
}

/** Dates that begin and end in the same cells, and in the same way. */
function mergeNear(
  dated: readonly DatedStatements[],
  scale: TimeScale,
): readonly (readonly DatedStatements[])[] {
  const days = Math.max(1, Math.ceil(CELL / scale.perDay));
  const cell = (day: string | null) =>
    day === null ? "" : Math.floor((dayNumber(day) - scale.first) / days);
  const merged = groupBy(dated, ({ time }) => {
    const { start, end } = endsOf(time);
    return `${start} ${cell(time.firstDay)} ${end} ${cell(time.lastDay)}`;
  });
  return [...merged.values()];
}

function spread(chips: readonly Chip[], left: number): Mark["chips"] {
  let x = left;
  return chips.map((chip) => {
    const at = x;
    x += chip.width + CHIP_GAP;
    return { ...chip, x: at };
  });
}
