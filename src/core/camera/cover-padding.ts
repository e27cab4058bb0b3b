import type { Padding } from "./viewport.ts";

/** A box in pixels, from the left and the top of whatever it lies on. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * How much of each side of a map has to be kept free so that nothing lies on the rest. Whatever covers the map is cut
 * off on the side where that costs least, the largest first.
 */
export function coverPadding(map: Box, covers: readonly Box[]): Padding {
  const free = [...covers]
    .toSorted((a, b) => area(b) - area(a))
    .reduce((rest, cover) => cutOff(rest, cover), map);
  return {
    top: free.top - map.top,
    right: map.right - free.right,
    bottom: map.bottom - free.bottom,
    left: free.left - map.left,
  };
}

function cutOff(free: Box, cover: Box): Box {
  const apart =
    cover.right <= free.left ||
    cover.left >= free.right ||
    cover.bottom <= free.top ||
    cover.top >= free.bottom;
  if (apart) return free;
  const rests = [
    { ...free, left: cover.right },
    { ...free, right: cover.left },
    { ...free, top: cover.bottom },
    { ...free, bottom: cover.top },
  ];
  return rests.reduce((best, rest) => (area(rest) > area(best) ? rest : best));
}

function area({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
