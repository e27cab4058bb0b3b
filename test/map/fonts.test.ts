import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MAP_FONT_FAMILIES, TEXT_FONTS } from "../../src/map/fonts.ts";

const css = ["fonts", "korean"]
  .map((name) => readFileSync(`src/ui/styles/${name}.css`, "utf8"))
  .join("");

test.each(Object.values(MAP_FONT_FAMILIES))(
  "“%s” is registered by the page, under a name MapLibre can put into a canvas font",
  (family) => {
    expect(css).toContain(`font-family: "${family}"`);
    expect(family).toMatch(/^[A-Za-z ]+$/);
  },
);

test("every Korean syllable in a name of the basemap or of a dossier is in a served face", () => {
  const ranges = [...css.matchAll(/unicode-range:([^;]+);/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = "", to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    })),
  );
  const folder = "geo/dossiers/ntv-2024-10-24";
  const texts = [
    "geo/basemap/labels.geojson",
    ...readdirSync(folder).map((name) => join(folder, name)),
  ].map((path) => readFileSync(path, "utf8"));
  const syllables = [...new Set(texts.join("").match(/\p{Script=Hangul}/gu))];
  expect(syllables).toContain("서");
  const missing = syllables.filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some(({ from, to }) => code >= from && code <= to);
  });
  expect(missing).toEqual([]);
});

test("every style of text falls back to a registered family", () => {
  const families: string[] = Object.values(MAP_FONT_FAMILIES);
  for (const font of Object.values(TEXT_FONTS)) expect(families).toContain(font.at(-1));
});
