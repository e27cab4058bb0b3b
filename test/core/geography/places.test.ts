import { readdirSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { booleanPointInPolygon, nearestPointOnLine, point, polygonToLine } from "@turf/turf";
import type { Feature, FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { selfIntersection } from "../../../src/core/geometry/self-intersection.ts";
import { type Area, readGeo } from "./read-geo.ts";

const FOLDER = "dossiers/ntv-2024-10-24";
const files = readdirSync(new URL(`../../../geo/${FOLDER}`, import.meta.url)).filter((file) =>
  file.endsWith(".geojson"),
);
const layers = files.map((file) => JSON.parse(readGeo(`${FOLDER}/${file}`)) as FeatureCollection);
const places = layers.flatMap((layer) => layer.features);

function place(id: string): Feature<Area> {
  const found = places.find((feature) => feature.id === id);
  if (!found) throw new Error(`There is no place ${id}.`);
  return found as Feature<Area>;
}

function polygonsOf(feature: Feature): Position[][][] {
  const { geometry } = feature;
  if (geometry?.type === "Polygon") return [geometry.coordinates];
  return geometry?.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** Positive when the ring runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return sum + (x0 * y - x * y0);
  }, 0);
}

describe("places of the ntv dossier", () => {
  test.each<[string, Position, string, boolean]>([
    ["Kursk", [36.19, 51.73], "kursk-oblast", true],
    ["Sudzha", [35.27, 51.19], "kursk-oblast", true],
    ["Sumy", [34.8, 50.91], "kursk-oblast", false],
    ["Belgorod", [36.59, 50.6], "kursk-oblast", false],
    ["Vladivostok", [131.89, 43.13], "eastern-training-grounds", true],
    ["Khabarovsk", [135.07, 48.48], "eastern-training-grounds", true],
    ["Ulan-Ude", [107.58, 51.83], "eastern-training-grounds", true],
    ["the edge of Anadyr", [177.45, 64.7], "eastern-training-grounds", true],
    ["Lavrentiya", [-171, 65.6], "eastern-training-grounds", true],
    ["Irkutsk", [104.28, 52.29], "eastern-training-grounds", false],
    ["Harbin", [126.53, 45.8], "eastern-training-grounds", false],
    ["Pyongyang", [125.75, 39.03], "korea", true],
    ["Busan", [129.05, 35.2], "korea", true],
    ["Jeju", [126.55, 33.38], "korea", true],
    ["Dandong", [124.35, 40.16], "korea", false],
    ["Seoul", [126.98, 37.57], "south-korea", true],
    ["Seoul", [126.98, 37.57], "north-korea", false],
    ["Simferopol", [34.1, 44.95], "ukraine", true],
    ["Simferopol", [34.1, 44.95], "russia", false],
    ["Kursk", [36.19, 51.73], "russia", true],
    ["Vladivostok", [131.89, 43.13], "russia", true],
    ["Warsaw", [21.01, 52.23], "poland", true],
    ["Warsaw", [21.01, 52.23], "european-union", true],
    ["Paris", [2.35, 48.86], "european-union", true],
    ["Zurich", [8.54, 47.38], "european-union", false],
    ["London", [-0.13, 51.51], "european-union", false],
    ["Anchorage", [-149.9, 61.22], "united-states", true],
  ])("%s (%j) in %s: %s", (_, position, id, inside) => {
    expect(booleanPointInPolygon(position, place(id).geometry)).toBe(inside);
  });

  test.each(files)("%s is GeoJSON by RFC 7946 and tens of kilobytes at most", (file) => {
    const text = readGeo(`${FOLDER}/${file}`);
    expect(() => check(text)).not.toThrow();
    expect(text.length).toBeLessThan(65_000);
  });

  test.each(places.map((feature) => [feature.id, feature] as const))(
    "%s is wound rightly, cut at the antimeridian and crosses itself nowhere",
    (_, feature) => {
      for (const [outer = [], ...holes] of polygonsOf(feature)) {
        expect(turn(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
        const longitudes = outer.map(([x = 0]) => x);
        expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
      }
      expect(feature.geometry ? selfIntersection(feature.geometry) : null).toBeNull();
    },
  );

  test("a bounding box that spans the antimeridian goes from west to east across it", () => {
    const [west = 0, , east = 0] = place("eastern-training-grounds").bbox ?? [];
    expect(west).toBeGreaterThan(90);
    expect(east).toBeLessThan(-160);
  });

  test("Kursk and Russia share the border with Ukraine", () => {
    const [ring = []] = polygonsOf(place("kursk-oblast"))[0] ?? [];
    const ukraine = polygonToLine(place("ukraine"));
    const russia = polygonToLine(place("russia"));
    const shared = ring.filter((position) => kilometresTo(ukraine, position) < 1.5);
    expect(shared.length).toBeGreaterThan(50);
    for (const position of shared) expect(kilometresTo(russia, position)).toBeLessThan(1.5);
  });

  test("routes run from label to label in steps short enough for a flat map", () => {
    for (const [id, from, to] of [
      ["route-north-korea-to-eastern-russia", "north-korea", "eastern-training-grounds"],
      ["route-eastern-russia-to-kursk", "eastern-training-grounds", "kursk-oblast"],
    ] as const) {
      const { geometry } = place(id) as Feature;
      const line = geometry?.type === "LineString" ? geometry.coordinates : [];
      expect(line.length).toBeGreaterThan(20);
      expect(booleanPointInPolygon(line[0] ?? [], place(from).geometry)).toBe(true);
      expect(booleanPointInPolygon(line.at(-1) ?? [], place(to).geometry)).toBe(true);
    }
  });
});

type Outline = ReturnType<typeof polygonToLine>;

function kilometresTo(outline: Outline, position: Position): number {
  const lines = outline.type === "FeatureCollection" ? outline.features : [outline];
  return Math.min(
    ...lines.map((line) => nearestPointOnLine(line, point(position)).properties.pointDistance),
  );
}
