import { expect, test } from "vitest";
import { uncutAtAntimeridian } from "../../../src/core/geometry/antimeridian.ts";

test("a longitude beyond 180 is not cut", () => {
  const chukotka = { type: "Point" as const, coordinates: [190, 66] };
  expect(uncutAtAntimeridian(chukotka)).toEqual(["coordinates"]);
});

test("an outline that follows the antimeridian, as Antarctica's does, is cut", () => {
  const ring = [
    [-180, -90],
    [180, -90],
    [180, -80],
    [0, -70],
    [-180, -80],
    [-180, -90],
  ];
  expect(uncutAtAntimeridian({ type: "Polygon", coordinates: [ring] })).toBeNull();
});

test("points on both sides are no line over it", () => {
  const coordinates = [
    [179, 0],
    [-179, 0],
  ];
  expect(uncutAtAntimeridian({ type: "MultiPoint", coordinates })).toBeNull();
  expect(uncutAtAntimeridian({ type: "LineString", coordinates })).toEqual(["coordinates", 1]);
});
