import { expect, test } from "vitest";
import { type Box, coverPaddings } from "../../../src/core/camera/cover-padding.ts";

const MAP: Box = { left: 440, top: 0, right: 1440, bottom: 900 };
const STRIP: Box = { left: 448, top: 700, right: 1432, bottom: 892 };
const CONTROLS: Box = { left: 1386, top: 16, right: 1424, bottom: 234 };
const LEGEND: Box = { left: 456, top: 16, right: 1290, bottom: 52 };
const SCALE: Box = { left: 448, top: 668, right: 516, bottom: 686 };

test("a strip at the lower edge is kept free at the bottom, with what stands on it", () => {
  expect(coverPaddings(MAP, [STRIP])).toEqual([{ top: 0, right: 0, bottom: 200, left: 0 }]);
  expect(coverPaddings(MAP, [SCALE, STRIP])[0]).toMatchObject({ bottom: 232, left: 0 });
});

test("what covers a corner is cut off where that costs least", () => {
  expect(coverPaddings(MAP, [LEGEND, CONTROLS, STRIP])[0]).toEqual({
    top: 52,
    right: 54,
    bottom: 200,
    left: 0,
  });
});

test("what lies beside the map covers nothing of it", () => {
  expect(coverPaddings(MAP, [{ left: 0, top: 0, right: 440, bottom: 900 }])).toEqual([
    { top: 0, right: 0, bottom: 0, left: 0 },
  ]);
});

test("a corner of a small map can be kept free by its rows as well as by its columns", () => {
  const phone = { left: 0, top: 0, right: 390, bottom: 380 };
  const controls = { left: 307, top: 8, right: 382, bottom: 120 };
  expect(coverPaddings(phone, [controls])).toEqual([
    { top: 0, right: 83, bottom: 0, left: 0 },
    { top: 120, right: 0, bottom: 0, left: 0 },
  ]);
});
