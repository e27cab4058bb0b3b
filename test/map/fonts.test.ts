import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAP_FONT_FAMILIES, TEXT_FONTS } from "../../src/map/fonts.ts";

const css = readFileSync("src/ui/styles/fonts.css", "utf8");

test.each(Object.values(MAP_FONT_FAMILIES))(
  "“%s” is registered by the page, under a name MapLibre can put into a canvas font",
  (family) => {
    expect(css).toContain(`font-family: "${family}"`);
    expect(family).toMatch(/^[A-Za-z ]+$/);
  },
);

test("every style of text falls back to a registered family", () => {
  const families: string[] = Object.values(MAP_FONT_FAMILIES);
  for (const font of Object.values(TEXT_FONTS)) expect(families).toContain(font.at(-1));
});
