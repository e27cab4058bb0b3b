import type { Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { type Camera, PROJECTIONS, type Projection } from "../../src/core/camera/camera.ts";
import { fitGlobe } from "../../src/core/camera/fit-globe.ts";
import { projectOnGlobe } from "../../src/core/camera/globe-view.ts";
import { homeCamera } from "../../src/core/camera/home.ts";
import type { Viewport } from "../../src/core/camera/viewport.ts";
import { positionsOf } from "../../src/core/geometry/positions.ts";
import { cameraFor } from "../../src/map/camera/camera-for.ts";
import { type Published, publishedDossier } from "./published-dossier.ts";

const DESKTOP: Viewport = {
  width: 1016,
  height: 900,
  padding: { top: 60, right: 84, bottom: 120, left: 72 },
};
const PHONE: Viewport = {
  width: 390,
  height: 380,
  padding: { top: 20, right: 72, bottom: 44, left: 56 },
};
const VIEWS = [DESKTOP, PHONE].flatMap((viewport) =>
  PROJECTIONS.map((projection) => ({
    projection,
    viewport,
    name: `${projection}, ${viewport.width} × ${viewport.height}`,
  })),
);

let published: Published;
beforeAll(async () => {
  published = await publishedDossier();
});

describe.each(VIEWS)("$name", ({ projection, viewport }) => {
  test("opens with every corner of what carries statements in the free part of the box", () => {
    const { dossier, index, place } = published;
    const camera = homeCamera(dossier, index, projection, viewport);
    const shown = [
      "kazan-city",
      "kursk-oblast",
      "eastern-training-grounds",
      "seoul",
      "route-north-korea-to-eastern-russia",
      "route-eastern-russia-to-kursk",
    ];
    for (const id of shown) {
      const { geometry } = place(id);
      for (const position of geometry ? positionsOf(geometry) : []) {
        expectInside(position, camera, projection, viewport, id);
      }
    }
  });

  test("shows a region as large as the box allows, and all of it", () => {
    const kursk = published.place("kursk-oblast");
    const camera = cameraFor([kursk], projection, viewport);
    expect(camera?.zoom).toBeGreaterThan(4.5);
    expect(camera?.zoom).toBeLessThanOrEqual(7);
    for (const position of positionsOf(kursk.geometry ?? { type: "MultiPoint", coordinates: [] })) {
      if (camera) expectInside(position, camera, projection, viewport, "kursk-oblast");
    }
  });

  test("comes no nearer to a town than a town is known", () => {
    const camera = cameraFor([published.place("kazan-city")], projection, viewport);
    expect(camera?.zoom).toBeCloseTo(6);
    const kazan = camera && pixel([49.106, 55.796], camera, projection, viewport);
    const { width, padding } = viewport;
    expect(kazan?.x).toBeCloseTo((padding.left + width - padding.right) / 2, -1);
  });

  test("shows what fits when a statement's places do not fit on one side of the globe", () => {
    const places = ["united-states", "russia", "kursk-oblast"].map(published.place);
    const camera = cameraFor(places, projection, viewport);
    expect(camera).not.toBeNull();
    if (camera) expectInside([36, 51.7], camera, projection, viewport, "kursk-oblast");
  });
});

test("points all around the Earth fit on no side of it", () => {
  const around = [0, 60, 120, 180, 240, 300].map((lon) => [lon, 0]);
  expect(fitGlobe(around, DESKTOP, 6)).toBeNull();
});

test("what lies low in the box is in the middle of its free part", () => {
  const camera = fitGlobe(
    [
      [124, 34],
      [131, 43],
    ],
    DESKTOP,
    6,
  );
  if (!camera) throw new Error("Korea fits on the globe.");
  const [a, b] = [
    pixel([124, 34], camera, "globe", DESKTOP),
    pixel([131, 43], camera, "globe", DESKTOP),
  ];
  expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBeCloseTo((72 + 1016 - 84) / 2, -1);
  expect(((a?.y ?? 0) + (b?.y ?? 0)) / 2).toBeCloseTo((60 + 900 - 120) / 2, -1);
});

function expectInside(
  position: Position,
  camera: Camera,
  projection: Projection,
  viewport: Viewport,
  what: string,
): void {
  const found = pixel(position, camera, projection, viewport);
  const { width, height, padding } = viewport;
  const at = `${what} at ${position}`;
  expect(found?.x, at).toBeGreaterThanOrEqual(padding.left - 1);
  expect(found?.x, at).toBeLessThanOrEqual(width - padding.right + 1);
  expect(found?.y, at).toBeGreaterThanOrEqual(padding.top - 1);
  expect(found?.y, at).toBeLessThanOrEqual(height - padding.bottom + 1);
}

/** Pixels from the top left; null behind the globe. The flat map repeats, so the nearest copy counts. */
function pixel(
  position: Position,
  camera: Camera,
  projection: Projection,
  { width, height }: Viewport,
): { x: number; y: number } | null {
  if (projection === "globe") {
    const found = projectOnGlobe(position, camera, height);
    return found && { x: width / 2 + found.x, y: height / 2 + found.y };
  }
  const [lon = 0, lat = 0] = position;
  const world = 512 * 2 ** camera.zoom;
  const turn = lon - camera.lon - 360 * Math.round((lon - camera.lon) / 360);
  const north = (degrees: number): number => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  return {
    x: width / 2 + (turn / 360) * world,
    y: height / 2 - ((north(lat) - north(camera.lat)) / (2 * Math.PI)) * world,
  };
}
