/** Pixels kept free on each side, for what lies over the map. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** The map's box in pixels. */
export type Viewport = {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  /** Other ways to keep the same things free; of all, the one that shows most is taken. */
  readonly otherPaddings?: readonly Padding[];
};

/** Most of a side that padding may take, so that something is always left to fit into. */
const MOST = 0.7;

/** Distances in pixels from the middle of the box to the sides of its free part; never negative. */
export function reaches({ width, height, padding }: Viewport): Padding {
  const [left, right] = shrink(padding.left, padding.right, width);
  const [top, bottom] = shrink(padding.top, padding.bottom, height);
  return {
    left: width / 2 - left,
    right: width / 2 - right,
    top: height / 2 - top,
    bottom: height / 2 - bottom,
  };
}

function shrink(a: number, b: number, side: number): [number, number] {
  const scale = Math.min(1, (MOST * side) / Math.max(a + b, 1));
  const most = side / 2 - 1;
  return [Math.min(a * scale, most), Math.min(b * scale, most)];
}
