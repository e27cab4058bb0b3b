import type { Geometry, Position } from "geojson";
import type { Plane, PlanePoint } from "./plane.ts";
import { densify, polygonsOf } from "./rings.ts";
import { RADIANS } from "./sphere.ts";

export type HatchOptions = {
  /** Where the lines are straight, parallel and evenly spaced. */
  readonly plane: Plane;
  /** Metres of the plane between two lines. */
  readonly spacing: number;
  /** Degrees anticlockwise from the plane's x axis. */
  readonly angle: number;
  /** Longest distance between two points of a line in metres, so that it stays straight when drawn elsewhere. */
  readonly step: number;
};

/** What one ruled line leaves within an area. Line 0 runs through the plane's origin. */
export type HatchLine = {
  readonly index: number;
  readonly pieces: readonly Position[][];
};

/**
 * Rules an area with parallel lines and cuts them to it, by the even-odd rule over all its rings, so
 * that holes stay empty. Lines run on where the area was only cut in two (at the antimeridian).
 */
export function hatch(area: Geometry, options: HatchOptions): HatchLine[] {
  const { plane, spacing, step } = options;
  const turn = rotation(options.angle * RADIANS);
  const back = rotation(-options.angle * RADIANS);
  const crossings = new Map<number, number[]>();
  for (const ring of polygonsOf(area).flat()) {
    collectCrossings(
      densify(ring).map((position) => back(plane.project(position))),
      spacing,
      crossings,
    );
  }
  const lines: HatchLine[] = [];
  for (const index of [...crossings.keys()].toSorted((a, b) => a - b)) {
    const pieces = spans(crossings.get(index) ?? [], spacing).map(([start, end]) =>
      alongLine(start, end, step).map((x) => plane.unproject(turn([x, index * spacing]))),
    );
    if (pieces.length > 0) lines.push({ index, pieces });
  }
  return lines;
}

/** Notes for every line `y = index * spacing` at which x a ring's edges cross it. */
function collectCrossings(
  ring: readonly PlanePoint[],
  spacing: number,
  crossings: Map<number, number[]>,
): void {
  ring.forEach(([x2, y2], position) => {
    const previous = ring[position - 1];
    if (previous === undefined) return;
    const [x1, y1] = previous;
    const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
    for (let index = Math.ceil(low / spacing); index * spacing < high; index++) {
      const x = x1 + ((index * spacing - y1) / (y2 - y1)) * (x2 - x1);
      const found = crossings.get(index);
      if (found) found.push(x);
      else crossings.set(index, [x]);
    }
  });
}

/** Pairs crossings to spans inside; joins those that touch, drops those too short to be seen. */
function spans(crossings: readonly number[], spacing: number): [number, number][] {
  const sorted = crossings.toSorted((a, b) => a - b);
  const joined: [number, number][] = [];
  for (let at = 0; at + 1 < sorted.length; at += 2) {
    const [start, end] = [sorted[at] ?? 0, sorted[at + 1] ?? 0];
    const last = joined.at(-1);
    if (last && start - last[1] < spacing / 1000) last[1] = end;
    else joined.push([start, end]);
  }
  return joined.filter(([start, end]) => end - start > spacing / 20);
}

function alongLine(start: number, end: number, step: number): number[] {
  const parts = Math.max(1, Math.ceil((end - start) / step));
  return Array.from({ length: parts + 1 }, (_, part) => start + ((end - start) * part) / parts);
}

function rotation(angle: number): (point: PlanePoint) => PlanePoint {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return ([x, y]) => [cos * x - sin * y, sin * x + cos * y];
}
