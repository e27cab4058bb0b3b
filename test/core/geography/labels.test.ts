import { booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, readGeo, readWorld } from "./read-geo.ts";

type Label = {
  readonly kind: "country" | "city" | "sea" | "range" | "river";
  readonly rank: number;
  readonly name_de: string;
  readonly name_en: string;
  readonly name_local?: string;
};

const labels: FeatureCollection<Point, Label> = JSON.parse(readGeo("basemap/labels.geojson"));
const countries = readWorld<FeatureCollection<Area>>("countries").features;

function ofKind(kind: Label["kind"]) {
  return labels.features.filter(({ properties }) => properties.kind === kind);
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
      expect(label && booleanPointInPolygon(label, country), name).toBe(true);
    }
  });

  test("ranges and rivers lie on land, and there are enough names of each kind", () => {
    for (const label of [...ofKind("range"), ...ofKind("river")]) {
      const onLand = countries.some((country) => booleanPointInPolygon(label.geometry, country));
      expect(onLand, label.properties.name_en).toBe(true);
    }
    expect(ofKind("city").length).toBeGreaterThanOrEqual(300);
    expect([...ofKind("sea"), ...ofKind("range"), ...ofKind("river")].length).toBeGreaterThan(120);
  });

  test("cities lie on land, seas do not", () => {
    const onLand = (label: { geometry: Point }) =>
      countries.some((country) => booleanPointInPolygon(label.geometry, country));
    const inland = ofKind("sea").filter(onLand);
    const lakes = ["Lake Baikal", "Lake Ladoga", "Lake Victoria"];
    const narrowerThanTheGrid = ["Dardanelles", "Suez Canal"];
    expect(inland.map(({ properties }) => properties.name_en).toSorted()).toEqual(
      [...lakes, ...narrowerThanTheGrid].toSorted(),
    );
    const cities = ofKind("city");
    const afloat = cities.filter((label) => !onLand(label));
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
