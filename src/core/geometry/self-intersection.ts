import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./rings.ts";

type Segment = {
  readonly start: Position;
  readonly end: Position;
  readonly west: number;
  readonly east: number;
};

/**
 * A position near which the outline of an area crosses itself or another ring of the same polygon,
 * or null. Rings that only touch pass: simplified outlines often do, and they are drawn as meant.
 * Sweeps from west to east; turf's `kinks` compares every pair and takes minutes on a coastline.
 */
export function selfIntersection(geometry: Geometry): Position | null {
  for (const polygon of polygonsOf(geometry)) {
    const crossing = firstCrossing(polygon.flatMap(segmentsOf));
    if (crossing) return crossing;
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

function firstCrossing(segments: readonly Segment[]): Position | null {
  let open: Segment[] = [];
  for (const segment of segments.toSorted((a, b) => a.west - b.west)) {
    open = open.filter((other) => other.east >= segment.west);
    if (open.some((other) => cross(segment, other))) return segment.start;
    open.push(segment);
  }
  return null;
}

/** Whether each segment's ends lie strictly on different sides of the other. */
function cross(a: Segment, b: Segment): boolean {
  return side(a, b.start) * side(a, b.end) < 0 && side(b, a.start) * side(b, a.end) < 0;
}

function side({ start, end }: Segment, [x = 0, y = 0]: Position): number {
  const [x1 = 0, y1 = 0] = start;
  const [x2 = 0, y2 = 0] = end;
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
