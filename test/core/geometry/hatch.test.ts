import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { type HatchLine, hatch } from "../../../src/core/geometry/hatch.ts";
import { equalAreaPlane, mercatorPlane } from "../../../src/core/geometry/plane.ts";

/** Roughly the Russian Far East, cut at the antimeridian as files have it, with a hole. */
const FAR_EAST: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [108, 50],
        [140, 46],
        [180, 62],
        [180, 69],
        [110, 74],
        [108, 50],
      ],
      [
        [130, 58],
        [130, 64],
        [145, 64],
        [145, 58],
        [130, 58],
      ],
    ],
    [
      [
        [-180, 62],
        [-172, 64],
        [-172, 67],
        [-180, 69],
        [-180, 62],
      ],
    ],
  ],
};
const CENTER: Position = [148, 60];
const SPACING = 90_000;

test.each([
  ["globe", equalAreaPlane(CENTER)],
  ["flat map", mercatorPlane(CENTER)],
])("for the %s, lines are parallel and evenly spaced in their plane", (_, plane) => {
  const angle = 30;
  const lines = hatch(FAR_EAST, { plane, spacing: SPACING, angle, step: 100_000 });
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  for (const { index, pieces } of lines) {
    for (const position of pieces.flat()) {
      const [x, y] = plane.project(position);
      expect(cos * y - sin * x).toBeCloseTo(index * SPACING, 2);
    }
  }
  const indices = lines.map(({ index }) => index);
  expect(indices).toEqual(indices.map((_index, at) => (indices[0] ?? 0) + at));
  expect(lines.length).toBeGreaterThan(20);
});

test("every line lies within the area, and its holes stay empty", () => {
  for (const middle of middles(hatchFarEast())) {
    expect(booleanPointInPolygon(wrapped(middle), FAR_EAST), String(middle)).toBe(true);
  }
});

test("a line runs on where the area was only cut at the antimeridian", () => {
  const ends = hatchFarEast().flatMap(({ pieces }) => pieces.flatMap((p) => [p[0], p.at(-1)]));
  expect(ends.filter((end) => Math.abs(Math.abs(end?.[0] ?? 0) - 180) < 1e-6)).toEqual([]);
});

test("half the spacing adds lines and moves none", () => {
  const plane = equalAreaPlane(CENTER);
  const fine = hatch(FAR_EAST, { plane, spacing: SPACING / 2, angle: 30, step: 100_000 });
  const kept = fine.filter(({ index }) => index % 2 === 0);
  expect(kept.map(({ pieces }) => pieces)).toEqual(hatchFarEast().map(({ pieces }) => pieces));
});

test("points and lines are not hatched", () => {
  const plane = equalAreaPlane([0, 0]);
  const options = { plane, spacing: 1000, angle: 45, step: 1000 };
  expect(hatch({ type: "Point", coordinates: [0, 0] }, options)).toEqual([]);
});

function hatchFarEast(): HatchLine[] {
  const plane = equalAreaPlane(CENTER);
  return hatch(FAR_EAST, { plane, spacing: SPACING, angle: 30, step: 100_000 });
}

/** Half-way between neighbouring points of every line: the ends themselves lie on the edge. */
function middles(lines: readonly HatchLine[]): Position[] {
  return lines
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) =>
      piece.slice(1).map(([lon = 0, lat = 0], index): Position => {
        const [previousLon = 0, previousLat = 0] = piece[index] ?? [];
        return [(lon + previousLon) / 2, (lat + previousLat) / 2];
      }),
    );
}

function wrapped([lon = 0, lat = 0]: Position): Polygon["coordinates"][number][number] {
  return [lon > 180 ? lon - 360 : lon, lat];
}
