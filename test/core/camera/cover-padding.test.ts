import { expect, test } from "vitest";
import { type Box, coverPadding } from "../../../src/core/camera/cover-padding.ts";

const MAP: Box = { left: 440, top: 0, right: 1440, bottom: 900 };
const STRIP: Box = { left: 448, top: 700, right: 1432, bottom: 892 };
const CONTROLS: Box = { left: 1386, top: 16, right: 1424, bottom: 234 };
const LEGEND: Box = { left: 456, top: 16, right: 1290, bottom: 52 };
const SCALE: Box = { left: 448, top: 668, right: 516, bottom: 686 };

test("a strip at the lower edge is kept free at the bottom, with what stands on it", () => {
  expect(coverPadding(MAP, [STRIP])).toEqual({ top: 0, right: 0, bottom: 200, left: 0 });
  expect(coverPadding(MAP, [SCALE, STRIP])).toMatchObject({ bottom: 232, left: 0 });
});

test("what covers a corner is cut off where that costs least", () => {
  expect(coverPadding(MAP, [LEGEND, CONTROLS, STRIP])).toEqual({
    top: 52,
    right: 54,
    bottom: 200,
    left: 0,
  });
});

test("what lies beside the map covers nothing of it", () => {
  expect(coverPadding(MAP, [{ left: 0, top: 0, right: 440, bottom: 900 }])).toEqual({
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  });
});
