import type { Position } from "geojson";
import { expect, test } from "vitest";
import { distance } from "../../../src/core/geometry/distance.ts";

const SEOUL: Position = [126.978, 37.566];
const KAZAN: Position = [49.108, 55.796];
const KURSK: Position = [36.19, 51.73];
const WONSAN: Position = [127.44, 39.15];
const ANCHORAGE: Position = [-149.9, 61.22];

/**
 * Length of the geodesic on the WGS 84 ellipsoid in metres, by the inverse formula of T. Vincenty, "Direct and
 * inverse solutions of geodesics on the ellipsoid", Survey Review 23 (1975).
 */
function geodesic([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const [a, f] = [6_378_137, 1 / 298.257223563];
  const b = a * (1 - f);
  const radians = Math.PI / 180;
  const L = (lon2 - lon1) * radians;
  const [U1, U2] = [lat1, lat2].map((lat) => Math.atan((1 - f) * Math.tan(lat * radians))) as [
    number,
    number,
  ];
  let lambda = L;
  for (let round = 0; round < 200; round++) {
    const sinSigma = Math.hypot(
      Math.cos(U2) * Math.sin(lambda),
      Math.cos(U1) * Math.sin(U2) - Math.sin(U1) * Math.cos(U2) * Math.cos(lambda),
    );
    const cosSigma = Math.sin(U1) * Math.sin(U2) + Math.cos(U1) * Math.cos(U2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(U1) * Math.cos(U2) * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const middle = cosSigma - (2 * Math.sin(U1) * Math.sin(U2)) / cos2Alpha;
    const C = (f / 16) * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda =
      L +
      (1 - C) *
        f *
        sinAlpha *
        (sigma + C * sinSigma * (middle + C * cosSigma * (2 * middle ** 2 - 1)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const u2 = (cos2Alpha * (a ** 2 - b ** 2)) / b ** 2;
    const A = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
    const B = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
    const correction =
      B *
      sinSigma *
      (middle +
        (B / 4) *
          (cosSigma * (2 * middle ** 2 - 1) -
            (B / 6) * middle * (4 * sinSigma ** 2 - 3) * (4 * middle ** 2 - 3)));
    return b * A * (sigma - correction);
  }
  throw new Error("The formula does not converge: the points are nearly opposite.");
}

test("the reference is right: Flinders Peak to Buninyong is 54 972.271 m (Geoscience Australia, on GRS 80)", () => {
  const flinders: Position = [144.42486789, -37.95103342];
  const buninyong: Position = [143.92649553, -37.65282114];
  expect(geodesic(flinders, buninyong)).toBeCloseTo(54_972.271, 1);
});

test.each([
  ["Seoul to Kazan", SEOUL, KAZAN],
  ["Wonsan to Kursk", WONSAN, KURSK],
  ["Seoul to Anchorage, over the antimeridian", SEOUL, ANCHORAGE],
])("%s is within half a percent of the geodesic", (_, from, to) => {
  const exact = geodesic(from, to);
  expect(Math.abs(distance(from, to) - exact) / exact).toBeLessThan(0.005);
  expect(distance(to, from)).toBeCloseTo(distance(from, to), 3);
});

test("a metre is a metre", () => {
  const metre = 1 / 111_195.08;
  expect(distance(KAZAN, [49.108, 55.796 + metre])).toBeCloseTo(1, 4);
});
