import { describe, expect, test } from "vitest";
import { projectOnGlobe } from "../../../src/core/camera/globe-view.ts";
import { buildStill } from "../../../src/core/still/build-still.ts";
import { sight } from "../../../src/core/still/draw-place.ts";
import { stillProjection } from "../../../src/core/still/still-projection.ts";
import { stillCases, world } from "./still-cases.ts";

describe.each(stillCases)("a still map of $name", ({ dossier, index, still }) => {
  test("draws every located place once or says that it is outside, and no unlocated one", () => {
    const located = dossier.places.filter(
      ({ geometry, precision }) => geometry !== null && precision !== "unlocated",
    );
    const told = [...still.places.map(({ id }) => id), ...still.outside];
    expect(told.toSorted()).toEqual(located.map(({ id }) => id).toSorted());
    for (const { area, edge, route, points } of still.places) {
      expect([area, edge, route, ...points].filter((part) => part !== null)).not.toEqual([]);
    }
  });

  test("has everything that statements are made of in the picture", () => {
    const stated = still.outside.filter(
      (id) => index.statementsByPlace.has(id) && index.places.get(id)?.precision !== "country",
    );
    expect(stated).toEqual([]);
  });

  test("says no more than is known: an area is no point, a route has its way", () => {
    for (const { id, points, route, arrows } of still.places) {
      const kind = index.places.get(id)?.geometry?.type ?? "";
      expect({ id, points: points.length > 0 }).toEqual({ id, points: kind === "Point" });
      expect({ id, route: route !== null }).toEqual({ id, route: kind === "LineString" });
      if (route !== null) expect(arrows.length).toBeGreaterThan(0);
    }
  });

  test("draws only what is asked for", () => {
    const shown = new Set(still.places.slice(0, 2).map(({ id }) => id));
    const some = buildStill(dossier, index, world, still.view, shown);
    expect(new Set(some.places.map(({ id }) => id))).toEqual(shown);
    expect(some.outside).toEqual([]);
  });
});

test("on the globe, a position is where the live map has it", () => {
  const view = {
    camera: { lon: 100, lat: 55, zoom: 2.4 },
    projection: "globe" as const,
    width: 1000,
    height: 900,
  };
  const see = sight(stillProjection(view), view);
  for (const position of [
    [100, 55],
    [49.11, 55.79],
    [126.98, 37.57],
    [160, 68],
  ]) {
    const live = projectOnGlobe(position, view.camera, view.height);
    const still = see(position);
    expect(still?.x).toBeCloseTo((live?.x ?? 0) + 500, 3);
    expect(still?.y).toBeCloseTo((live?.y ?? 0) + 450, 3);
  }
  expect(see([-80, -10])).toBeNull();
});
