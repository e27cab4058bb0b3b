import { expect, test } from "vitest";
import { tilesOver } from "../../../src/core/tiles/tiles-over.ts";

const names = (west: number, south: number, east: number, north: number, zoom: number): string[] =>
  tilesOver({ west, south, east, north }, 0, zoom).map((tile) => tile.join("/"));

test("Berlin is on one tile of each zoom, at the addresses other maps have it at", () => {
  expect(names(13.4, 52.5, 13.4, 52.5, 4)).toEqual(["0/0/0", "1/1/0", "2/2/1", "3/4/2", "4/8/5"]);
});

test("over the antimeridian, tiles go on at the other edge", () => {
  expect(names(170, -20, 190, -16, 2).filter((name) => name.startsWith("2/"))).toEqual([
    "2/3/2",
    "2/0/2",
  ]);
});

test("bounds of more than the world have every tile once, poles included", () => {
  const all = names(-180, -90, 540, 90, 3);
  expect(all).toHaveLength(1 + 4 + 16 + 64);
  expect(new Set(all).size).toBe(all.length);
});
