import type { Padding } from "./viewport.ts";

/** A box in pixels, from the left and the top of whatever it lies on. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Share of a side that keeping one thing free may cost. */
const MOST = 0.6;

/**
 * The ways to keep sides of a map free so that nothing lies on the rest, the one that leaves most of it first. What
 * covers a corner can be cut off with the rows or with the columns it is in; which is better depends on what is to be shown.
 */
export function coverPaddings(map: Box, covers: readonly Box[]): Padding[] {
  const byArea = covers.toSorted((a, b) => area(b) - area(a));
  let frees: Box[] = [map];
  for (const cover of byArea) {
    const next = frees.flatMap((free) => cutOff(free, cover));
    frees = next.filter((free, i) => !next.some((other, j) => outdoes(other, free, j < i)));
  }
  return frees
    .toSorted((a, b) => area(b) - area(a))
    .map((free) => ({
      top: free.top - map.top,
      right: map.right - free.right,
      bottom: map.bottom - free.bottom,
      left: free.left - map.left,
    }));
}

/** What can be left of a box without a cover: one of its sides each time, and none that costs most of it if another does not. */
function cutOff(free: Box, cover: Box): Box[] {
  const apart =
    cover.right <= free.left ||
    cover.left >= free.right ||
    cover.bottom <= free.top ||
    cover.top >= free.bottom;
  if (apart) return [free];
  const rests = [
    { ...free, left: cover.right },
    { ...free, right: cover.left },
    { ...free, top: cover.bottom },
    { ...free, bottom: cover.top },
  ].toSorted((a, b) => area(b) - area(a));
  const fair = rests.filter((rest) => area(rest) > (1 - MOST) * area(free));
  return fair.length > 0 ? fair : rests.slice(0, 1);
}

/** Whether a box holds all of another one; of two alike, whether it comes first. */
function outdoes(box: Box, other: Box, first: boolean): boolean {
  const holds =
    box.left <= other.left &&
    box.top <= other.top &&
    box.right >= other.right &&
    box.bottom >= other.bottom;
  return holds && (first || area(box) > area(other));
}

function area({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
