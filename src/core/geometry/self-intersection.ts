import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./rings.ts";

type Segment = {
  readonly start: Position;
  readonly end: Position;
  readonly west: number;
  readonly east: number;
};

/** Comparisons of two segments; a real coastline needs far fewer, a crafted outline could need billions. */
const MAX_COMPARISONS = 10_000_000;

/**
 * Where the outline of an area crosses itself or another ring of the same polygon; null when it does
 * not, “unknown” when finding out would take too long. Rings that only touch pass: simplified outlines
 * often do, and they are drawn as meant. Sweeps from west to east; turf's `kinks` compares every pair.
 */
export function selfIntersection(geometry: Geometry): Position | "unknown" | null {
  for (const polygon of polygonsOf(geometry)) {
    const found = firstCrossing(polygon.flatMap(segmentsOf));
    if (found) return found;
  }
  return null;
}

function segmentsOf(ring: readonly Position[]): Segment[] {
  return ring.slice(1).map((end, index) => {
    const start = ring[index] ?? end;
    const [west, east] = [start[0] ?? 0, end[0] ?? 0].sort((a, b) => a - b);
    return { start, end, west: west ?? 0, east: east ?? 0 };
  });
}

function firstCrossing(segments: readonly Segment[]): Position | "unknown" | null {
  let open: Segment[] = [];
  let comparisons = 0;
  for (const segment of segments.toSorted((a, b) => a.west - b.west)) {
    open = open.filter((other) => other.east >= segment.west);
    comparisons += open.length;
    if (comparisons > MAX_COMPARISONS) return "unknown";
    const crossed = open.find((other) => cross(segment, other));
    if (crossed) return crossing(segment, crossed);
    open.push(segment);
  }
  return null;
}

/** Whether each segment's ends lie strictly on different sides of the other. */
function cross(a: Segment, b: Segment): boolean {
  return side(a, b.start) * side(a, b.end) < 0 && side(b, a.start) * side(b, a.end) < 0;
}

/** Where two segments that cross do so: the first is cut in the ratio of its ends' distances to the other. */
function crossing({ start, end }: Segment, other: Segment): Position {
  const [before, after] = [distance(other, start), distance(other, end)];
  const share = before / (before - after);
  return [0, 1].map((axis) => {
    const from = start[axis] ?? 0;
    return from + ((end[axis] ?? 0) - from) * share;
  });
}

function side(segment: Segment, position: Position): number {
  return Math.sign(distance(segment, position));
}

/** Signed, in units of the segment's length: positive to its left. */
function distance({ start, end }: Segment, [x = 0, y = 0]: Position): number {
  const [x1 = 0, y1 = 0] = start;
  const [x2 = 0, y2 = 0] = end;
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
}
