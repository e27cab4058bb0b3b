import type { Position } from "geojson";
import { RADIANS, toPosition, toUnitVector, type UnitVector } from "../geometry/sphere.ts";
import type { Camera } from "./camera.ts";
import { eyeDistance, globeRadius, type Seen, seenFrom, zoomOfRadius } from "./globe-view.ts";
import { reaches, type Viewport } from "./viewport.ts";

/** Share of the visible side, from its middle to the rim along the line of sight, that points may take. */
const VISIBLE = 0.87;
/** How much seeing the outermost point from above counts against seeing everything large. */
const UPRIGHTNESS = 2;
/** How much of a globe's size being in the middle of the box is worth. */
const BALANCE = 0.2;
/** Degrees by which a search moves the centre, coarse to fine. */
const STEPS = [16, 8, 4, 2, 1, 0.5, 0.25, 0.1, 0.05, 0.02] as const;

type Center = { readonly lon: number; readonly lat: number };

/**
 * View of the globe, north up, with every point in the free part of the box and on the near side,
 * clear of the rim. Null when there is none, i.e. the points do not fit on one side.
 *
 * MapLibre's own `fitBounds` takes a box of longitudes and latitudes, which says little of what large
 * areas cover on a sphere. Here the points themselves are projected: for a given centre the largest
 * globe follows directly, and the best centre is found by stepping. Best is not the largest globe
 * alone, which would press places against the rim, and the pole stays at least as far from the centre
 * as the outermost point, so that north is up everywhere.
 */
export function fitGlobe(
  positions: readonly Position[],
  viewport: Viewport,
  maxZoom: number,
): Camera | null {
  const points = positions.map(toUnitVector);
  const middle = climb(meanOf(points), 90, (center) => lowest(points, center));
  const spread = Math.acos(Math.min(1, lowest(points, middle))) / RADIANS;
  const { lon, lat } = climb(middle, Math.max(30, 90 - spread), (center) => {
    const seen = lowest(points, center);
    if (1 - seen >= VISIBLE) return seen - 1;
    const { radius, imbalance } = layOut(points, viewport, maxZoom, center);
    return radius * seen ** UPRIGHTNESS * (1 - BALANCE * imbalance);
  });
  if (1 - lowest(points, { lon, lat }) >= VISIBLE) return null;
  const zoom = zoomOfRadius(layOut(points, viewport, maxZoom, { lon, lat }).radius, lat);
  return { lon: lon - 360 * Math.floor((lon + 180) / 360), lat, zoom };
}

/** Sine of the height over the horizon of the outermost point, as seen from the centre of a globe far away. */
function lowest(points: readonly UnitVector[], { lon, lat }: Center): number {
  const see = seenFrom(lon, lat);
  return points.reduce((least, point) => Math.min(least, see(point).z), 1);
}

type Layout = {
  /** Pixels; the largest globe allowed around a centre with all points in the box and over the horizon. */
  readonly radius: number;
  /** How far the points are from the middle of the box's free part, in shares of the box. */
  readonly imbalance: number;
};

function layOut(
  points: readonly UnitVector[],
  viewport: Viewport,
  maxZoom: number,
  { lon, lat }: Center,
): Layout {
  const seen = points.map(seenFrom(lon, lat));
  const eye = eyeDistance(viewport.height);
  const box = reaches(viewport);
  const radius = seen.reduce(
    (least, point) => Math.min(least, largestRadius(point, eye, box)),
    globeRadius({ lon, lat, zoom: maxZoom }),
  );
  let [left, right, top, bottom] = [0, 0, 0, 0].map(() => Number.NEGATIVE_INFINITY) as Sides;
  for (const { x, y, z } of seen) {
    const scale = eye / (eye / radius + 1 - z);
    left = Math.max(left, -x * scale);
    right = Math.max(right, x * scale);
    top = Math.max(top, y * scale);
    bottom = Math.max(bottom, -y * scale);
  }
  const across = box.left - left - (box.right - right);
  const along = box.top - top - (box.bottom - bottom);
  const imbalance = Math.abs(across) / viewport.width + Math.abs(along) / viewport.height;
  return { radius, imbalance };
}

type Sides = [number, number, number, number];

/**
 * The globe on which a point just stays in the box and over the horizon. With radius r and the eye d
 * above the ground, a point is drawn at `r·x·d / (d + r·(1 − z))` and seen while `1 − z ≤ d / (r + d)`.
 */
function largestRadius({ x, y, z }: Seen, eye: number, box: ReturnType<typeof reaches>): number {
  const depth = 1 - z;
  const within = (offset: number, limit: number): number => {
    const growth = offset * eye - limit * depth;
    return growth > 0 ? (limit * eye) / growth : Number.POSITIVE_INFINITY;
  };
  return Math.min(
    within(Math.abs(x), x > 0 ? box.right : box.left),
    within(Math.abs(y), y > 0 ? box.top : box.bottom),
    depth > 0 ? eye * (VISIBLE / depth - 1) : Number.POSITIVE_INFINITY,
  );
}

/** Steps from a centre to better ones, no further north or south than `limit` degrees. */
function climb(start: Center, limit: number, score: (center: Center) => number): Center {
  let best = at(start, 0, 0, limit);
  let bestScore = score(best);
  for (const step of STEPS) {
    for (let climbing = true; climbing; ) {
      climbing = false;
      const east = step / Math.max(0.2, Math.cos(best.lat * RADIANS));
      for (const [right, up] of DIRECTIONS) {
        const center = at(best, right * east, up * step, limit);
        const found = score(center);
        if (found > bestScore + 1e-9) {
          [best, bestScore, climbing] = [center, found, true];
        }
      }
    }
  }
  return best;
}

const DIRECTIONS = [
  [0, 1],
  [1, 1],
  [1, 0],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
] as const;

function at({ lon, lat }: Center, east: number, north: number, limit: number): Center {
  return { lon: lon + east, lat: Math.max(-limit, Math.min(limit, lat + north)) };
}

function meanOf(points: readonly UnitVector[]): Center {
  const sum = points.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as const, [
    0, 0, 1e-9,
  ] as const);
  const [lon = 0, lat = 0] = toPosition(sum);
  return { lon, lat };
}
