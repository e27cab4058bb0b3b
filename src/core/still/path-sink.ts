import type { GeoStream } from "d3-geo";
import type { Box } from "./box.ts";

type Point = readonly [x: number, y: number];

export type PathSink = GeoStream & {
  /** SVG path data of all that was streamed; empty when nothing was. */
  readonly path: () => string;
  /** The rectangle around it. */
  readonly box: () => Box | null;
};

/** Pixels that paths count in; what draws them scales them by it. Whole numbers make a path short. */
export const PATH_UNIT = 0.5;

/** Writes projected lines and rings as short SVG paths: points closer than `detail` pixels to the last are left out. */
export function pathSink(detail: number): PathSink {
  const lines: { points: Point[]; closed: boolean }[] = [];
  let current: Point[] = [];
  let inPolygon = false;
  return {
    point(x, y) {
      current.push([x, y]);
    },
    lineStart() {
      current = [];
    },
    lineEnd() {
      const points = thin(current, detail, inPolygon);
      if (isSeen(points, detail, inPolygon)) lines.push({ points, closed: inPolygon });
    },
    polygonStart() {
      inPolygon = true;
    },
    polygonEnd() {
      inPolygon = false;
    },
    sphere() {},
    path: () => lines.map(({ points, closed }) => write(points, closed)).join(""),
    box: () => boxOf(lines.flatMap(({ points }) => points)),
  };
}

/** Whether more than a speck is left of a line or ring. */
function isSeen(points: readonly Point[], detail: number, ring: boolean): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return false;
  const closed = ring || Math.hypot(last[0] - first[0], last[1] - first[1]) < detail;
  return points.length >= (closed ? 4 : 2);
}

/** Keeps the ends of a line. A ring has none, and closes by itself. */
function thin(points: readonly Point[], detail: number, ring: boolean): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const last = kept.at(-1);
    const far = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= detail;
    if (far) kept.push(point);
    else if (!ring && index === points.length - 1 && kept.length > 1) kept[kept.length - 1] = point;
  });
  return kept;
}

/** Each point relative to the one before as it was written, so that no error adds up. */
function write(points: readonly Point[], closed: boolean): string {
  let [atX, atY] = [0, 0];
  const steps = points.map(([x, y], index) => {
    const [toX, toY] = [Math.round(x / PATH_UNIT), Math.round(y / PATH_UNIT)];
    const step = `${toX - atX}${toY < atY ? "" : " "}${toY - atY}`;
    [atX, atY] = [toX, toY];
    if (index === 0) return `M${step}`;
    return index === 1 ? `l${step}` : step.startsWith("-") ? step : ` ${step}`;
  });
  return `${steps.join("")}${closed ? "z" : ""}`;
}

function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const start = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  return points.reduce(
    (box, [x, y]) => ({
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    }),
    start,
  );
}
