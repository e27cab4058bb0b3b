import { describe, expect, test } from "vitest";
import { FLAVOR_NAMES, FLAVORS, type FlavorName } from "../../../src/core/cartography/flavors.ts";
import { HUES, type Hue } from "../../../src/core/dossier/vocabulary.ts";
import { contrast, DICHROMACY_NAMES, difference, light, lightness, seenWith } from "./color.ts";

const COLOURED: readonly Hue[] = ["blue", "orange", "green", "purple"];

/** Contrast that WCAG 2.2 asks for at least (1.4.3), and at best (1.4.6). */
function leastContrast(name: FlavorName): number {
  return name.startsWith("contrast") ? 7 : 4.5;
}

describe.each(FLAVOR_NAMES)("in the %s flavour", (name) => {
  const flavor = FLAVORS[name];

  test("all words can be read on land, on water and on their halo", () => {
    const { country, city, sea } = flavor.label;
    for (const words of [country, city, sea, ...Object.values(flavor.hues)]) {
      for (const ground of [flavor.land, flavor.water, flavor.halo]) {
        const found = contrast(words, ground);
        expect(found, `${words} on ${ground}`).toBeGreaterThanOrEqual(leastContrast(name));
      }
    }
  });

  test("the ground recedes: it differs less from itself than any layer does from it", () => {
    const ground = difference(light(flavor.land), light(flavor.water));
    for (const hue of HUES) {
      expect(difference(light(flavor.hues[hue]), light(flavor.land))).toBeGreaterThan(3 * ground);
    }
  });
});

describe.each(FLAVOR_NAMES.filter((name) => name !== "print"))("in the %s flavour", (name) => {
  const flavor = FLAVORS[name];

  test.each(DICHROMACY_NAMES)("layers are told apart with %s", (dichromacy) => {
    for (const [a, b] of pairs(HUES)) {
      const least = COLOURED.includes(a) && COLOURED.includes(b) ? 15 : 10;
      const [first, second] = [flavor.hues[a], flavor.hues[b]].map((hex) =>
        seenWith(dichromacy, light(hex)),
      ) as [ReturnType<typeof light>, ReturnType<typeof light>];
      expect(difference(first, second), `${a} and ${b}`).toBeGreaterThanOrEqual(least);
    }
  });
});

test("the print flavour has no colour, and every layer is a grey of its own", () => {
  const { label, hues, ...ground } = FLAVORS.print;
  for (const hex of Object.values({ ...label, ...hues, ...ground })) {
    expect(hex).toMatch(/^#([0-9a-f]{2})\1\1$/);
  }
  for (const [a, b] of pairs(HUES)) {
    const apart = Math.abs(lightness(hues[a]) - lightness(hues[b]));
    expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(7);
  }
});

test("in grey print, coloured layers of the light flavour differ in lightness", () => {
  for (const [a, b] of pairs(COLOURED)) {
    const apart = Math.abs(lightness(FLAVORS.light.hues[a]) - lightness(FLAVORS.light.hues[b]));
    expect(apart, `${a} and ${b}`).toBeGreaterThanOrEqual(3);
  }
});

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
