import { expect, test } from "vitest";
import { projectOnGlobe } from "../../../src/core/camera/globe-view.ts";
import { stillToLive } from "../../../src/core/still/still-to-live.ts";

const KAZAN = [49.1, 55.8];
const KURSK = [36.2, 51.7];
const SEOUL = [127, 37.6];
const PLACES = [KAZAN, KURSK, SEOUL, [135, 48.5], [131.9, 43.1]];
const STILL = { camera: { lon: 101, lat: 54, zoom: 2.6 }, width: 1000, height: 900 };

test("a live map with the picture's own view lies on it as it is, however large", () => {
  expect(stillToLive(PLACES, STILL, STILL)).toEqual({ scaleX: 1, scaleY: 1, x: 0, y: 0 });
  const half = { camera: { ...STILL.camera, zoom: 1.6 }, width: 500, height: 450 };
  const fit = stillToLive(PLACES, STILL, half);
  expect(fit?.scaleX).toBeCloseTo(1, 6);
  expect(fit?.y).toBeCloseTo(0, 6);
});

test("places of the picture come to lie where a phone's map has them", () => {
  const phone = { camera: { lon: 104.1, lat: 54.9, zoom: 0.55 }, width: 390, height: 380 };
  const fit = stillToLive(PLACES, STILL, phone);
  if (!fit) throw new Error("The two views do not share their places.");
  for (const place of PLACES) {
    const from = projectOnGlobe(place, STILL.camera, STILL.height);
    const to = projectOnGlobe(place, phone.camera, phone.height);
    if (!from || !to) throw new Error("A place is behind the globe.");
    const shown = 390 / 1000;
    expect(Math.abs(from.x * shown * fit.scaleX + fit.x - to.x)).toBeLessThan(4);
    expect(Math.abs(from.y * shown * fit.scaleY + fit.y - to.y)).toBeLessThan(4);
  }
});

test("one place alone is brought to its spot at the live map's scale", () => {
  const near = { ...STILL, camera: { lon: 49.1, lat: 55.8, zoom: 3.6 } };
  const fit = stillToLive([KAZAN], STILL, near);
  expect(fit?.scaleX).toBeCloseTo(2, 6);
  expect(fit?.scaleY).toBeCloseTo(2, 6);
});

test("a picture that shows too little of the live map's view stays as it is", () => {
  const otherSide = { ...STILL, camera: { lon: -79, lat: -54, zoom: 2.6 } };
  expect(stillToLive(PLACES, STILL, otherSide)).toBeNull();
  expect(stillToLive(PLACES, STILL, { ...STILL, camera: { ...STILL.camera, zoom: 7 } })).toBeNull();
});
