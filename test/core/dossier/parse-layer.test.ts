import { expect, test } from "vitest";
import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { exampleInput } from "../example-dossier.ts";

function parseCoast(coast: unknown) {
  const { dossier, layers } = exampleInput();
  const parsed = parseDossier({ dossier, layers: { ...layers, coast } });
  const places = parsed.dossier?.places.filter(({ layer }) => layer === "coast") ?? [];
  const found = parsed.findings.map(({ rule, file, path }) => `${rule} ${file}#${path}`);
  return { places, found };
}

test("a place whose geometry cannot be drawn is kept without it", () => {
  const { coast } = exampleInput().layers;
  const [first, ...others] = coast.features;
  const geometry = { type: "Point", coordinates: [40.11, 120] };
  const { places, found } = parseCoast({ ...coast, features: [{ ...first, geometry }, ...others] });
  expect(found).toEqual(["latitude-range coast.geojson#/features/0/geometry/coordinates"]);
  expect(places).toHaveLength(6);
  expect(places[0]).toMatchObject({ id: "port-anselm", geometry: null });
});

test("a file that is no FeatureCollection is named", () => {
  for (const raw of [null, [], "x", { type: "FeatureCollection" }]) {
    expect(parseCoast(raw)).toEqual({ places: [], found: ["schema coast.geojson#"] });
  }
});

test("WGS 84 by any of its names is accepted, another reference system is named", () => {
  const { coast } = exampleInput().layers;
  const withCrs = (name: string) => ({ ...coast, crs: { type: "name", properties: { name } } });
  expect(parseCoast(withCrs("urn:ogc:def:crs:OGC:1.3:CRS84")).found).toEqual([]);
  expect(parseCoast(withCrs("EPSG:4326")).found).toEqual([]);
  const mercator = parseCoast(withCrs("urn:ogc:def:crs:EPSG::3857"));
  expect(mercator.found).toEqual(["reference-system coast.geojson#/crs"]);
});
