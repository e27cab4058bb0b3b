import { gzipSync } from "node:zlib";
import { nearestPointOnLine, point } from "@turf/turf";
import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { readGeo, readWorld } from "./read-geo.ts";

type Line = LineString | MultiLineString;
type Scalars = { readonly class: string; readonly reason?: string };

const boundaries = readWorld<FeatureCollection<Line, Scalars>>("boundaries").features;
const inner = readWorld<FeatureCollection<Line>>("admin1").features;
const reasons: Record<string, Record<string, string>> = JSON.parse(
  readGeo("basemap/disputed.json"),
);

/** Kilometres from a point to the nearest of some lines. */
function distance(lines: readonly { geometry: Line }[], position: [number, number]): number {
  return Math.min(
    ...lines.map(
      ({ geometry }) => nearestPointOnLine(geometry, point(position)).properties.pointDistance,
    ),
  );
}

function lines(name: string) {
  return boundaries.filter(({ properties }) => (properties.reason ?? properties.class) === name);
}

describe("boundaries of the world map", () => {
  test.each<[string, string, [number, number]]>([
    ["Korea at Panmunjom", "korean-demarcation-line", [126.68, 37.96]],
    ["Cyprus in Nicosia", "cyprus", [33.36, 35.18]],
    ["Kosovo at Merdare", "kosovo", [21.25, 42.97]],
    ["Kashmir at Uri", "kashmir", [73.95, 34.1]],
    ["Western Sahara on 27°40′", "western-sahara", [-11, 27.667]],
    ["the Golan at Quneitra", "golan", [35.84, 33.12]],
    ["the West Bank at Qalqilya", "palestinian-territories", [34.97, 32.19]],
    ["the southern Kurils off Hokkaido", "kurils", [145.35, 43.9]],
    ["Russia and Ukraine at Sudzha", "international", [35.1, 51.22]],
    ["Russia and North Korea at Khasan", "international", [130.65, 42.42]],
  ])("%s is %s", (_, name, position) => {
    expect(distance(lines(name), position)).toBeLessThan(12);
    const others = boundaries.filter((line) => !lines(name).includes(line));
    expect(distance(others, position)).toBeGreaterThan(5);
  });

  test("the line between Crimea and the rest of Ukraine is an inner one", () => {
    const perekop: [number, number] = [33.7, 46.15];
    expect(distance(inner, perekop)).toBeLessThan(12);
    expect(distance(boundaries, perekop)).toBeGreaterThan(150);
  });

  test("the line between Hong Kong and China is an inner one", () => {
    const lowu: [number, number] = [114.11, 22.53];
    expect(distance(inner, lowu)).toBeLessThan(12);
    expect(distance(boundaries, lowu)).toBeGreaterThan(150);
  });

  test("every disputed line and territory has a written reason, and every reason is used", () => {
    const disputed = boundaries.filter(({ properties }) => properties.class === "disputed");
    const countries = readWorld<FeatureCollection>("countries").features;
    const used = [...disputed, ...countries].flatMap(({ properties }) => properties?.reason ?? []);
    expect(disputed.every(({ properties }) => properties.reason)).toBe(true);
    expect([...new Set(used)].sort()).toEqual(Object.keys(reasons).sort());
    for (const text of Object.values(reasons)) {
      expect(Object.keys(text)).toEqual(["de", "en"]);
    }
  });

  test("no line runs along the antimeridian or across the map", () => {
    const coast = readWorld<FeatureCollection<Line>>("coast").features;
    for (const { geometry } of [...coast, ...boundaries, ...inner]) {
      const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      for (const line of parts) {
        for (const [index, [x = 0]] of line.entries()) {
          const before = line[index - 1]?.[0];
          if (before === undefined) continue;
          expect(Math.abs(x - before)).toBeLessThan(3);
          expect(Math.abs(x) === 180 && x === before).toBe(false);
        }
      }
    }
  });

  test("the world costs a reader about 200 kB", () => {
    expect(gzipSync(readGeo("basemap/world.topojson"), { level: 9 }).length).toBeLessThan(210_000);
  });
});
