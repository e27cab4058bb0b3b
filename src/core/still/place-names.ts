import { type Box, overlap } from "./box.ts";
import type { Spot, StillName } from "./still.ts";

/** Which side of its anchor a name stands on. */
export type Side =
  | "center"
  | "right"
  | "left"
  | "below"
  | "above"
  | "right-below"
  | "left-above"
  | "right-above"
  | "left-below";

/** A name that wants a place in the picture. */
export type NameWish = Pick<StillName, "kind" | "hue" | "place" | "size" | "text"> & {
  readonly lines: readonly string[];
  /** Where it may stand, best first. */
  readonly spots: readonly NameSpot[];
  /** Width of its longest line in pixels. */
  readonly width: number;
};

/** What a name may stand at, and how far from it, in pixels. */
export type NameSpot = { readonly at: Spot; readonly side: Side; readonly gap: number };

/** Height of a line in sizes, and how far its baseline is above the line's lower edge. */
export const LINE_HEIGHT = 1.15;
const DESCENT = 0.3;
/** Pixels around a name that nothing else may be written in. */
const CLEAR = 2;

/**
 * Gives names a place, the first in the list first: at the best of its spots that is inside the frame and free of
 * names and obstacles. A name with none is left out.
 */
export function placeNames(
  wishes: readonly NameWish[],
  obstacles: readonly Box[],
  frame: Box,
): { readonly name: StillName; readonly box: Box }[] {
  const placed: { name: StillName; box: Box }[] = [];
  for (const wish of wishes) {
    const free = wish.spots
      .map((spot) => layOut(wish, spot))
      .find(({ box }) => {
        if (box.left < frame.left || box.right > frame.right) return false;
        if (box.top < frame.top || box.bottom > frame.bottom) return false;
        const taken = [...obstacles, ...placed.map((other) => other.box)];
        return !taken.some((other) => overlap(box, other));
      });
    if (free) placed.push(free);
  }
  return placed;
}

const ALIGN: Readonly<Record<Side, readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]>> = {
  center: [0, 0],
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  "right-below": [1, 1],
  "left-above": [-1, -1],
  "right-above": [1, -1],
  "left-below": [-1, 1],
};

function layOut(wish: NameWish, { at, side, gap }: NameSpot): { name: StillName; box: Box } {
  const { kind, hue, place, lines, width, size, text } = wish;
  const [toRight, toBottom] = ALIGN[side];
  const height = lines.length * size * LINE_HEIGHT;
  // On a corner the gap is the hypotenuse.
  const reach = toRight !== 0 && toBottom !== 0 ? gap * Math.SQRT1_2 : gap;
  const left = toRight === 0 ? -width / 2 : toRight > 0 ? reach : -reach - width;
  const top = toBottom === 0 ? -height / 2 : toBottom > 0 ? reach : -reach - height;
  const align = toRight === 0 ? "middle" : toRight > 0 ? "start" : "end";
  const offset = {
    x: toRight * reach,
    y: top + size * (LINE_HEIGHT - DESCENT),
  };
  return {
    name: { kind, hue, place, lines, size, text, anchor: at, offset, align },
    box: {
      left: at.x + left - CLEAR,
      right: at.x + left + width + CLEAR,
      top: at.y + top - CLEAR / 2,
      bottom: at.y + top + height + CLEAR / 2,
    },
  };
}
