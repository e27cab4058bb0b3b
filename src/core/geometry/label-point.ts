import type { Geometry, Position } from "geojson";
import { boundsOf } from "./bounds.ts";
import { equalAreaPlane, type PlanePoint } from "./plane.ts";
import { positionsOf } from "./positions.ts";
import { densify, polygonsOf } from "./rings.ts";

/** Words are wider than high: room above and below counts this much more than room to the sides. */
const WORD_ASPECT = 2.2;
/** Metres; how far from the best point the search may stop, relative to the area's size. */
const RELATIVE_PRECISION = 0.01;

/**
 * Where a place's name belongs: the point itself, the middle of a line, and inside an area the point
 * with most room for a word (the pole of inaccessibility of its largest polygon, after Mapbox's
 * polylabel). Null for a geometry without positions.
 */
export function labelPoint(geometry: Geometry): Position | null {
  const polygons = polygonsOf(geometry);
  const positions = positionsOf(geometry);
  if (polygons.length === 0) return positions[Math.floor(positions.length / 2)] ?? null;
  const bounds = boundsOf([geometry]);
  if (bounds === null) return null;
  const plane = equalAreaPlane([
    (bounds.west + bounds.east) / 2,
    (bounds.south + bounds.north) / 2,
  ]);
  const flat = polygons.map((rings) =>
    rings.map((ring) =>
      densify(ring).map((position): PlanePoint => {
        const [x, y] = plane.project(position);
        return [x, y * WORD_ASPECT];
      }),
    ),
  );
  const largest = flat.reduce((best, rings) => (size(rings) > size(best) ? rings : best));
  const found = roomiest(largest);
  if (found === null) return positions[0] ?? null;
  const [lon = 0, lat = 0] = plane.unproject([found[0], found[1] / WORD_ASPECT]);
  return [lon - 360 * Math.floor((lon + 180) / 360), lat];
}

type Cell = {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance to the edge, negative outside. */
  readonly room: number;
};

function roomiest(rings: readonly (readonly PlanePoint[])[]): PlanePoint | null {
  const outer = rings[0] ?? [];
  if (outer.length < 4) return null;
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [west, south] = [xs.reduce(minimum), ys.reduce(minimum)];
  const [east, north] = [xs.reduce(maximum), ys.reduce(maximum)];
  const side = Math.min(east - west, north - south);
  if (side <= 0) return null;
  const precision = side * RELATIVE_PRECISION;
  const cell = (x: number, y: number, half: number): Cell => ({
    x,
    y,
    half,
    room: roomAt(x, y, rings),
  });
  const queue: Cell[] = [];
  for (let x = west; x < east; x += side) {
    for (let y = south; y < north; y += side) {
      queue.push(cell(x + side / 2, y + side / 2, side / 2));
    }
  }
  let best = cell((west + east) / 2, (south + north) / 2, 0);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.room > best.room) best = next;
    if (next.room + next.half * Math.SQRT2 - best.room <= precision) continue;
    const half = next.half / 2;
    for (const [dx, dy] of QUARTERS) queue.push(cell(next.x + dx * half, next.y + dy * half, half));
    queue.sort((a, b) => a.room + a.half * Math.SQRT2 - (b.room + b.half * Math.SQRT2));
  }
  return [best.x, best.y];
}

const QUARTERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

function roomAt(x: number, y: number, rings: readonly (readonly PlanePoint[])[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    ring.forEach(([bx, by], index) => {
      const start = ring[index - 1];
      if (start === undefined) return;
      const [ax, ay] = start;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squareToSegment(x, y, ax, ay, bx, by));
    });
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squareToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const at = Math.max(0, Math.min(1, share));
  return (x - ax - at * dx) ** 2 + (y - ay - at * dy) ** 2;
}

/** Twice the area a polygon's outer ring encloses, by the shoelace formula. */
function size(rings: readonly (readonly PlanePoint[])[]): number {
  const ring = rings[0] ?? [];
  let sum = 0;
  ring.forEach(([bx, by], index) => {
    const start = ring[index - 1];
    if (start !== undefined) sum += start[0] * by - bx * start[1];
  });
  return Math.abs(sum);
}

function minimum(a: number, b: number): number {
  return Math.min(a, b);
}

function maximum(a: number, b: number): number {
  return Math.max(a, b);
}
