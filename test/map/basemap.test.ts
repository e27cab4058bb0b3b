import { readFileSync } from "node:fs";
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Point } from "geojson";
import { beforeAll, expect, test } from "vitest";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import type { Scene } from "../../src/map/scene/scene.ts";
import { withoutTwin } from "../../src/map/style/without-twin.ts";
import { publishedDossier } from "./published-dossier.ts";

type Label = { readonly name_en: string };
/** Units across a tile as MapLibre counts them. */
const EXTENT = 8192;

const labels: FeatureCollection<Point, Label> = JSON.parse(
  readFileSync("geo/basemap/labels.geojson", "utf8"),
);
let scene: Scene;
beforeAll(async () => {
  const { dossier, index } = await publishedDossier();
  scene = buildScene(dossier, index);
});

/** Whether the base names a place itself. */
function isNamed(name: string, zoom = 5, hidden: readonly string[] = []): boolean {
  const label = labels.features.find(({ properties }) => properties.name_en === name);
  if (!label) throw new Error(`There is no label ${name}.`);
  const { filter } = featureFilter(withoutTwin(scene, new Set(hidden)), "filter");
  const [longitude = 0, latitude = 0] = label.geometry.coordinates;
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  const point = { x: (longitude / 360 + 0.5) * EXTENT, y: (0.5 - y) * EXTENT };
  const feature = { type: 1, properties: label.properties, geometry: [[point]] };
  return filter({ zoom }, feature as never, { z: 0, x: 0, y: 0 } as never);
}

test("the base does not name again what the dossier names", () => {
  for (const name of ["Kazan", "Kursk", "Seoul", "Ukraine", "Russia"]) {
    expect(isNamed(name), name).toBe(false);
  }
  for (const name of ["Moscow", "China", "Sumy", "Pyongyang"]) {
    expect(isNamed(name), name).toBe(true);
  }
});

test("the base names it again when the dossier's own name is off or not there yet", () => {
  expect(isNamed("Kursk", 5, ["kursk"])).toBe(true);
  expect(isNamed("Vladivostok", 5)).toBe(false);
  expect(isNamed("Vladivostok", 2)).toBe(true);
});
