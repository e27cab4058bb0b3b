import { expect, test } from "vitest";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import { exampleDossier } from "../core/example-dossier.ts";

test("an occupied area is hatched both ways, on the globe and on the flat map, and keeps its outline", () => {
  const dossier = exampleDossier();
  const scene = buildScene(dossier, indexDossier(dossier));
  const own = scene.hatching.features.filter(({ properties }) => properties.pid === "grey-ridge");
  for (const plane of ["globe", "mercator"]) {
    const slopes = own
      .filter(({ properties }) => properties.plane === plane)
      .flatMap(({ geometry }) => (geometry.type === "MultiLineString" ? geometry.coordinates : []))
      .map((line) => {
        const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [line[0], line.at(-1)];
        return Math.sign((y2 - y1) * (x2 - x1));
      });
    expect(new Set(slopes), plane).toEqual(new Set([1, -1]));
  }
  expect(scene.edges.features.map(({ properties }) => properties.pid)).toContain("grey-ridge");
});
