import { geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { stillProjection } from "../../../src/core/still/still-projection.ts";
import type { StillView } from "../../../src/core/still/still-view.ts";
import { windowCamera } from "../../../src/core/still/window-camera.ts";

const BOX = { width: 1000, height: 800 };

for (const projection of ["globe", "mercator"] as const) {
  const view: StillView = { camera: { lon: 70, lat: 50, zoom: 1.8 }, projection, ...BOX };

  test(`the whole ${projection} has the camera that it was drawn by`, () => {
    const { lon, lat, zoom } = windowCamera(view, { x: 0, y: 0, ...BOX }, BOX) ?? view.camera;
    expect([lon, lat, zoom].map((n) => Math.round(n * 1e6) / 1e6)).toEqual([70, 50, 1.8]);
  });

  test(`what a window onto the ${projection} shows in its middle is there when it is drawn anew, as large`, () => {
    const kazan: [number, number] = [49.1, 55.8];
    const [x = 0, y = 0] = stillProjection(view)(kazan) ?? [];
    const window = { x: x - 125, y: y - 100, width: 250, height: 200 };
    const camera = windowCamera(view, window, BOX);
    if (!camera) throw new Error("The window has no camera.");
    expect(geoDistance([camera.lon, camera.lat], kazan)).toBeLessThan(1e-6);
    const nearer = stillProjection({ ...view, camera });
    const [atX = 0, atY = 0] = nearer([50.1, 55.8]) ?? [];
    const [wasX = 0, wasY = 0] = stillProjection(view)([50.1, 55.8]) ?? [];
    const away = Math.hypot(atX - 500, atY - 400);
    // The edge of a globe is foreshortened, its middle is not.
    expect(away / (4 * Math.hypot(wasX - x, wasY - y))).toBeCloseTo(
      1,
      projection === "globe" ? 0 : 3,
    );
  });
}

test("on a globe what is held stays where it is seen, though it is seen from another side", () => {
  const view: StillView = { camera: { lon: 70, lat: 50, zoom: 1.8 }, projection: "globe", ...BOX };
  const kazan: [number, number] = [49.1, 55.8];
  const [x = 0, y = 0] = stillProjection(view)(kazan) ?? [];
  const window = { x: x * 0.75, y: y * 0.75, width: 250, height: 200 };
  const camera = windowCamera(view, window, BOX, { x, y });
  if (!camera) throw new Error("The window has no camera.");
  const [atX = 0, atY = 0] = stillProjection({ ...view, camera })(kazan) ?? [];
  expect(Math.hypot(atX - x, atY - y)).toBeLessThan(1);
});

test("beside the globe there is nothing that a camera could look at", () => {
  const view: StillView = { camera: { lon: 0, lat: 0, zoom: 0 }, projection: "globe", ...BOX };
  expect(windowCamera(view, { x: 0, y: 0, width: 10, height: 8 }, BOX)).toBeNull();
});
