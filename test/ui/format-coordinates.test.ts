import { expect, test } from "vitest";
import { spotDegrees } from "../../src/state/spot.ts";
import { formatCoordinates, plainCoordinates } from "../../src/ui/format/coordinates.ts";
import { all as de } from "../../src/ui/messages/de/all.ts";
import { all as en } from "../../src/ui/messages/en/all.ts";

const KAZAN = { lon: 49.108312, lat: 55.796127 };

test.each([
  [20_000, "56° N, 49° E", "56, 49"],
  [4_000, "55.8° N, 49.1° E", "55.8, 49.1"],
  [50, "55.796° N, 49.108° E", "55.796, 49.108"],
  [0.01, "55.796127° N, 49.108312° E", "55.796127, 49.108312"],
])("what is known to %d m has no digit finer than that", (grain, words, plain) => {
  expect(formatCoordinates({ ...KAZAN, grain }, en)).toBe(words);
  expect(plainCoordinates({ ...KAZAN, grain })).toBe(plain);
});

test("the last digit's step is never smaller than what is known, also in longitude near a pole", () => {
  for (const lat of [0, 40, 70, 85, 89.9]) {
    for (const grain of [1, 7, 300, 9_000]) {
      const { decimals } = spotDegrees({ lon: 10, lat, grain });
      const step = 10 ** -decimals * 111_195 * Math.cos((lat * Math.PI) / 180);
      expect(decimals === 0 || step >= grain, `${lat}, ${grain}`).toBe(true);
    }
  }
});

test("hemispheres and numbers are as the language writes them, also beyond the antimeridian", () => {
  const spot = { lon: 190.54, lat: -12.26, grain: 2_000 };
  expect(formatCoordinates(spot, de)).toBe("12,3° S; 169,5° W");
  expect(formatCoordinates({ ...KAZAN, grain: 4_000 }, de)).toBe("55,8° N; 49,1° O");
  expect(plainCoordinates(spot)).toBe("-12.3, -169.5");
  expect(plainCoordinates({ lon: -0.001, lat: 0, grain: 2_000 })).toBe("0.0, 0.0");
});
