import { beforeAll, expect, test } from "vitest";
import type { Basemap } from "../../src/map/basemap/basemap.ts";
import { decodeWorld } from "../../src/map/basemap/decode-world.ts";
import { markTwins } from "../../src/map/basemap/mark-twins.ts";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import { publishedBasemap } from "./published-basemap.ts";
import { publishedDossier } from "./published-dossier.ts";

let basemap: Basemap;
let marked: Basemap["labels"];
beforeAll(async () => {
  const { dossier, index } = await publishedDossier();
  basemap = publishedBasemap();
  marked = markTwins(basemap.labels, buildScene(dossier, index));
});

test("the published world decodes to land, coasts and both kinds of borders", () => {
  expect(basemap.land.features.length).toBeGreaterThan(200);
  const classes = new Set(basemap.boundaries.features.map(({ properties }) => properties.class));
  expect([...classes].toSorted()).toEqual(["disputed", "international"]);
  expect(basemap.labels.features.length).toBeGreaterThan(100);
});

test("no coastline is too long for one mesh", () => {
  const lines = basemap.coast.features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(6500);
  expect(lines.flat().length).toBeGreaterThan(8000);
});

test("what is no world is refused with what was expected", () => {
  expect(() => decodeWorld({ type: "Topology", objects: { countries: {} } })).toThrow(
    "countries, coast, boundaries, admin1, lakes",
  );
});

test("the base does not name again what the dossier names", () => {
  const layerOf = (name: string): string | undefined =>
    marked.features.find(({ properties }) => properties.name_en === name)?.properties.twinLayer;
  expect(layerOf("Kazan")).toBe("kazan");
  expect(layerOf("Kursk")).toBe("kursk");
  expect(layerOf("Seoul")).toBe("korean-peninsula");
  expect(layerOf("Ukraine")).toBe("parties");
  expect(layerOf("Moscow")).toBeUndefined();
  expect(layerOf("China")).toBeUndefined();
});
