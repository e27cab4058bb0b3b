import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLAVORS } from "../../src/core/cartography/flavors.ts";
import { HUES } from "../../src/core/dossier/vocabulary.ts";
import { contrast } from "../core/cartography/color.ts";

const css = readFileSync(new URL("../../src/ui/styles/tokens.css", import.meta.url), "utf8");

const [standard = "", more = ""] = css.split("@media (prefers-contrast: more)");

/** Light and dark value of a custom property. */
function token(name: string, part: string): readonly (string | undefined)[] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(part);
  return [found?.[1], found?.[2]];
}

const PARTS = [
  { part: standard, light: FLAVORS.light, dark: FLAVORS.dark },
  { part: more, light: FLAVORS.contrast, dark: FLAVORS["contrast-dark"] },
] as const;

test.each(HUES)("%s has the same colour in the list as on the map", (hue) => {
  for (const { part, light, dark } of PARTS)
    expect(token(`hue-${hue}`, part)).toEqual([light.hues[hue], dark.hues[hue]]);
});

test("the page around the globe has the colour of the page, and water that of the map's", () => {
  for (const { part, light, dark } of PARTS) {
    expect(token("paper", part)).toEqual([light.paper, dark.paper]);
    expect(token("water", part)).toEqual([light.water, dark.water]);
    expect(token("ink", part).map((color) => color?.length)).toEqual([7, 7]);
  }
});

test.each(["land", "coast", "border", "admin1", "halo"] as const)(
  "%s of the still map has the colour of the live one",
  (name) => {
    for (const { part, light, dark } of PARTS)
      expect(token(name, part)).toEqual([light[name], dark[name]]);
  },
);

test.each(["country", "city", "sea"] as const)(
  "names of a %s have the colour of the live map's",
  (name) => {
    for (const { part, light, dark } of PARTS)
      expect(token(`name-${name}`, part)).toEqual([light.label[name], dark.label[name]]);
  },
);

test("with more contrast asked for, words and edges of the page have it", () => {
  for (const side of [0, 1]) {
    const color = (name: string): string => token(name, more)[side] ?? "";
    for (const ground of ["paper", "card", "raised", "water"]) {
      for (const words of ["ink", "muted", "link", "warning", "good"])
        expect(contrast(color(words), color(ground)), words).toBeGreaterThanOrEqual(7);
      for (const line of ["rule", "edge"])
        expect(contrast(color(line), color(ground)), line).toBeGreaterThanOrEqual(3);
    }
  }
});

test("on paper the page has the greys of the map for print", () => {
  const print = readFileSync(new URL("../../src/ui/styles/print.css", import.meta.url), "utf8");
  const value = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(print)?.[1];
  const { hues, land, water, coast, border, admin1, halo, label } = FLAVORS.print;
  for (const hue of HUES) expect(value(`hue-${hue}`), hue).toBe(hues[hue]);
  for (const [name, color] of Object.entries({ land, water, coast, border, admin1, halo }))
    expect(value(name), name).toBe(color);
  for (const kind of ["country", "city", "sea"] as const)
    expect(value(`name-${kind}`), kind).toBe(label[kind]);
});
