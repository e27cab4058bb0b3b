import { expect, test } from "vitest";
import { parseConfig } from "../../../src/core/config/parse-config.ts";
import { exampleBasemaps } from "./example-basemaps.ts";

const { protomaps, style, raster } = exampleBasemaps;

/** Pointers and messages of what is wrong with a configuration. */
function faults(config: unknown): string[] {
  return parseConfig(JSON.stringify(config)).findings.map(
    ({ path, message }) => `${path} ${message}`,
  );
}

test("basemaps of every kind are read, with defaults for what may be left out", () => {
  const { tileSize: _size, minZoom: _min, maxZoom: _max, ...short } = raster;
  const { origins: _origins, ...alone } = style;
  const { config, findings } = parseConfig(JSON.stringify({ basemaps: [protomaps, alone, short] }));
  expect(findings).toEqual([]);
  expect(config.basemaps).toEqual([protomaps, { ...style, origins: [] }, raster]);
});

test("a file that sets nothing is a configuration", () => {
  expect(parseConfig("{}")).toEqual({
    config: { basemaps: [], embedding: "anyone" },
    findings: [],
  });
});

test.each<[string, unknown, RegExp]>([
  [
    "an address that is no link",
    { ...protomaps, url: "streets.pmtiles" },
    /^\/basemaps\/0\/url .*http/,
  ],
  ["a script for an address", { ...protomaps, url: "javascript:alert(1)" }, /^\/basemaps\/0\/url /],
  [
    "a host that is a placeholder",
    { ...raster, tiles: "https://{s}.air.example/{z}/{x}/{y}.png" },
    /^\/basemaps\/0\/tiles .*host/,
  ],
  [
    "a host that would be a directive of the policy",
    { ...protomaps, url: "https://a.example;script-src/x.pmtiles" },
    /^\/basemaps\/0\/url /,
  ],
  [
    "tiles without a row",
    { ...raster, tiles: "https://air.example/{z}/{x}" },
    /^\/basemaps\/0\/tiles .*\{y\}/,
  ],
  [
    "a path for an origin",
    { ...style, origins: ["https://a.example/b"] },
    /^\/basemaps\/0\/origins\/0 /,
  ],
  ["nobody to credit", { ...raster, attribution: [] }, /^\/basemaps\/0\/attribution .*credited/],
  ["a title in one language", { ...raster, title: { de: "Luft" } }, /^\/basemaps\/0\/title\/en /],
  ["a misspelt key", { ...raster, maxzoom: 5 }, /^\/basemaps\/0\/maxzoom /],
  ["an unknown kind", { ...raster, kind: "paper" }, /^\/basemaps\/0\/kind .*paper/],
])("%s is named with pointer and reason", (_, basemap, expected) => {
  expect(faults({ basemaps: [basemap] })).toEqual([expect.stringMatching(expected)]);
});

test("an id that is given twice is named where it is given again", () => {
  expect(faults({ basemaps: [raster, { ...style, id: "photo" }] })).toEqual([
    expect.stringMatching(/^\/basemaps\/1 .*photo/),
  ]);
});

test("a broken file is named with line and column", () => {
  expect(parseConfig('{\n "basemaps": [,]\n}').findings[0]?.message).toMatch(/Line 2, column 15/);
});

test("who may embed the site is read; a word or an address that is none is named", () => {
  const read = (embedding: unknown) => parseConfig(JSON.stringify({ embedding }));
  expect(read(["https://news.example"]).config.embedding).toEqual(["https://news.example"]);
  expect(read("nobody").config.embedding).toBe("nobody");
  expect(read("everyone").findings).toEqual([expect.objectContaining({ path: "/embedding" })]);
  expect(read(["https://news.example/; script-src *"]).findings).toHaveLength(1);
});
