import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, readGeo, readWorld } from "./read-geo.ts";

type Label = {
  readonly kind: "country" | "city" | "sea" | "range" | "river";
  readonly rank: number;
  readonly name_de: string;
  readonly name_en: string;
  readonly name_local?: string;
};

const labels: FeatureCollection<Point | LineString, Label> = JSON.parse(
  readGeo("basemap/labels.geojson"),
);
const countries = readWorld<FeatureCollection<Area>>("countries").features;

function ofKind(kind: Label["kind"]) {
  return labels.features.filter(({ properties }) => properties.kind === kind);
}

/** The point a name stands at, or of the line it runs along the position in the middle of its list. */
function anchorOf({ geometry }: Feature<Point | LineString>): Position {
  if (geometry.type === "Point") return geometry.coordinates;
  return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
}

function isOnLand(label: Feature<Point | LineString>): boolean {
  return countries.some((country) => booleanPointInPolygon(anchorOf(label), country));
}

describe("labels of the world map", () => {
  test("every label has both languages and a rank", () => {
    for (const { properties } of labels.features) {
      expect(properties.name_de).toMatch(/\S/);
      expect(properties.name_en).toMatch(/\S/);
      expect([1, 2, 3, 4, 5, 6]).toContain(properties.rank);
    }
  });

  test("every country is named once, inside its territory", () => {
    const named = new Map(ofKind("country").map((label) => [label.properties.name_en, label]));
    expect(named.size).toBe(ofKind("country").length);
    for (const country of countries) {
      const name = country.properties?.name_en;
      const label = named.get(name);
      expect(label && booleanPointInPolygon(anchorOf(label), country), name).toBe(true);
    }
  });

  test("ranges and rivers lie on land, and there are enough names of each kind", () => {
    for (const label of [...ofKind("range"), ...ofKind("river")]) {
      expect(isOnLand(label), label.properties.name_en).toBe(true);
    }
    expect(ofKind("city").length).toBeGreaterThanOrEqual(300);
    expect([...ofKind("sea"), ...ofKind("range"), ...ofKind("river")].length).toBeGreaterThan(120);
  });

  test("seas, ranges and rivers are named along lines without sharp bends, from west to east, on one side of the antimeridian", () => {
    for (const label of [...ofKind("sea"), ...ofKind("range"), ...ofKind("river")]) {
      const { geometry, properties } = label;
      if (geometry.type !== "LineString") throw new Error(`${properties.name_en} has no line.`);
      const [first = [], last = []] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
      expect(first[0], properties.name_en).toBeLessThanOrEqual((last[0] ?? 0) + 1);
      for (const [x = 0] of geometry.coordinates) expect(Math.abs(x)).toBeLessThanOrEqual(180);
      if (properties.kind !== "river") {
        expect(sharpestBend(geometry.coordinates), properties.name_en).toBeLessThan(60);
      }
    }
  });

  test("every city has its local name", () => {
    const without = ofKind("city").filter(({ properties }) => !properties.name_local);
    expect(without.map(({ properties }) => properties.name_en)).toEqual([]);
  });

  test("cities lie on land, seas do not", () => {
    const inland = ofKind("sea").filter(isOnLand);
    const lakes = ["Lake Baikal", "Lake Ladoga", "Lake Victoria"];
    const narrowerThanTheGrid = ["Strait of Magellan", "Suez Canal"];
    expect(inland.map(({ properties }) => properties.name_en).toSorted()).toEqual(
      [...lakes, ...narrowerThanTheGrid].toSorted(),
    );
    const cities = ofKind("city");
    const afloat = cities.filter((label) => !isOnLand(label));
    expect(afloat.length / cities.length).toBeLessThan(0.1);
  });

  test.each([
    ["Kiew", "Kyiv"],
    ["Charkiw", "Kharkiv"],
    ["Moskau", "Moscow"],
    ["Warschau", "Warsaw"],
    ["Kasan", "Kazan"],
    ["Kursk", "Kursk"],
    ["Pjöngjang", "Pyongyang"],
    ["Wladiwostok", "Vladivostok"],
    ["Chabarowsk", "Khabarovsk"],
    ["Peking", "Beijing"],
    ["Tokio", "Tokyo"],
    ["Berlin", "Berlin"],
    ["Seoul", "Seoul"],
  ])("%s is %s in English", (german, english) => {
    const found = ofKind("city").find(({ properties }) => properties.name_de === german);
    expect(found?.properties.name_en).toBe(english);
  });
});

/** Degrees by which a line turns at most at one of its positions, on the flat map. */
function sharpestBend(line: readonly Position[]): number {
  const flat = line.map(
    ([x = 0, y = 0]) => [x, (Math.asinh(Math.tan((y * Math.PI) / 180)) * 180) / Math.PI] as const,
  );
  const headings = flat.slice(1).map(([x, y], i) => {
    const [x0, y0] = flat[i] ?? [x, y];
    return (Math.atan2(y - y0, x - x0) * 180) / Math.PI;
  });
  return headings.slice(1).reduce((most, heading, i) => {
    const turn = Math.abs(heading - (headings[i] ?? heading)) % 360;
    return Math.max(most, Math.min(turn, 360 - turn));
  }, 0);
}
