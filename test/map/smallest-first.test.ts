import { beforeAll, expect, test } from "vitest";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import type { Scene } from "../../src/map/scene/scene.ts";
import { smallestFirst } from "../../src/map/scene/smallest-first.ts";
import { publishedDossier } from "./published-dossier.ts";

/** Metres per pixel where the map opens, and where Kursk fills it. */
const [OPENING, NEAR] = [7_000, 500];

let scene: Scene;
beforeAll(async () => {
  const { dossier, index } = await publishedDossier();
  scene = buildScene(dossier, index);
});

test("under one click each place comes once: points, routes, areas by their ground", () => {
  const clicked = ["russia", "korea", "north-korea", "seoul", "south-korea", "seoul", "russia"];
  expect(smallestFirst(clicked, scene.extents, NEAR)).toEqual([
    "seoul",
    "south-korea",
    "north-korea",
    "korea",
    "russia",
  ]);
});

test("an area drawn tiny comes before the route that ends in it, a large one after", () => {
  const clicked = ["russia", "route-eastern-russia-to-kursk", "kursk-oblast"];
  expect(smallestFirst(clicked, scene.extents, OPENING)[0]).toBe("kursk-oblast");
  expect(smallestFirst(clicked, scene.extents, NEAR)[0]).toBe("route-eastern-russia-to-kursk");
});
