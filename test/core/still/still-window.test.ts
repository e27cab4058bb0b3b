import { expect, test } from "vitest";
import {
  fitWindow,
  panWindow,
  type StillWindow,
  zoomWindow,
} from "../../../src/core/still/still-window.ts";

const WHOLE: StillWindow = { x: 0, y: 0, width: 1000, height: 900 };

/** Where a point is seen, in parts of the window. */
function seen({ x, y, width, height }: StillWindow, point: { x: number; y: number }) {
  return [(point.x - x) / width, (point.y - y) / height];
}

test("what is under the pointer stays there while coming nearer", () => {
  const point = { x: 640, y: 300 };
  const nearer = zoomWindow(WHOLE, 4, point, WHOLE);
  expect(nearer.width).toBe(250);
  expect(nearer.height).toBe(225);
  expect(seen(nearer, point)).toEqual(seen(WHOLE, point));
});

test("it goes no further out than the whole picture, and no nearer than its outlines hold", () => {
  expect(zoomWindow(WHOLE, 0.5, { x: 0, y: 0 }, WHOLE)).toEqual(WHOLE);
  expect(zoomWindow(WHOLE, 1e9, { x: 500, y: 450 }, WHOLE).width).toBeCloseTo(1000 / 6);
});

test("the middle cannot be dragged off the picture", () => {
  const near = zoomWindow(WHOLE, 4, { x: 500, y: 450 }, WHOLE);
  const { x, y } = panWindow(near, { x: 5_000, y: -5_000 }, WHOLE);
  expect([x + near.width / 2, y + near.height / 2]).toEqual([1000, 0]);
});

test("a place is fitted with room about it, whatever its shape", () => {
  const box = { x: 300, y: 400, width: 20, height: 2 };
  const { x, y, width, height } = fitWindow(box, WHOLE);
  expect([x + width / 2, y + height / 2]).toEqual([310, 401]);
  expect(width).toBeGreaterThan(40);
  expect(width / height).toBeCloseTo(1000 / 900);
  expect(fitWindow(WHOLE, WHOLE)).toEqual(WHOLE);
});
