import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLAVORS } from "../../src/core/cartography/flavors.ts";
import { HUES } from "../../src/core/dossier/vocabulary.ts";

const css = readFileSync(new URL("../../src/ui/styles/tokens.css", import.meta.url), "utf8");

/** Light and dark value of a custom property. */
function token(name: string): readonly (string | undefined)[] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  return [found?.[1], found?.[2]];
}

test.each(HUES)("%s has the same colour in the list as on the map", (hue) => {
  expect(token(`hue-${hue}`)).toEqual([FLAVORS.light.hues[hue], FLAVORS.dark.hues[hue]]);
});

test("the page around the globe has the colour of the page", () => {
  expect(token("paper")).toEqual([FLAVORS.light.paper, FLAVORS.dark.paper]);
  expect(token("ink").map((color) => color?.length)).toEqual([7, 7]);
});
