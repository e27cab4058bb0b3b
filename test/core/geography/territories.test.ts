import { booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { type Area, readWorld } from "./read-geo.ts";

type Country = { readonly id: string; readonly name_de: string; readonly name_en: string };

const countries = readWorld<FeatureCollection<Area, Country>>("countries").features;

/** Ids of the countries whose territory the map shows at a point. */
function territoryAt(longitude: number, latitude: number): string[] {
  return countries
    .filter((country) => booleanPointInPolygon([longitude, latitude], country))
    .map((country) => country.properties.id);
}

describe("whose territory the world map shows", () => {
  test.each([
    ["Simferopol", 34.1, 44.95, "UKR"],
    ["Sevastopol", 33.53, 44.6, "UKR"],
    ["Kerch", 36.47, 45.35, "UKR"],
    ["Donetsk", 37.8, 48.02, "UKR"],
    ["Luhansk", 39.31, 48.57, "UKR"],
    ["Mariupol", 37.54, 47.12, "UKR"],
    ["Melitopol", 35.37, 46.85, "UKR"],
    ["Kursk", 36.19, 51.73, "RUS"],
    ["Sudzha", 35.27, 51.19, "RUS"],
    ["Sumy", 34.8, 50.91, "UKR"],
    ["Kaliningrad", 20.51, 54.71, "RUS"],
    ["the edge of Anadyr", 177.45, 64.7, "RUS"],
    ["Lavrentiya, east of the antimeridian", -171, 65.6, "RUS"],
    ["Pyongyang", 125.75, 39.03, "PRK"],
    ["Kaesong", 126.55, 37.97, "PRK"],
    ["Seoul", 126.98, 37.57, "KOR"],
    ["Dandong", 124.35, 40.16, "CHN"],
    ["Taipei", 121.56, 25.04, "TWN"],
    ["Pristina", 21.17, 42.66, "XKX"],
    ["Kyrenia", 33.32, 35.3, "CYP"],
    ["Quneitra", 35.82, 33.13, "SYR"],
    ["Katzrin on the Golan", 35.69, 32.99, "SYR"],
    ["Safed", 35.5, 32.96, "ISR"],
    ["Ramallah", 35.2, 31.9, "PSE"],
    ["Laayoune", -13.16, 27.13, "ESH"],
    ["Tindouf", -8.13, 27.67, "DZA"],
    ["Tarfaya", -12.9, 27.93, "MAR"],
    ["Srinagar", 74.8, 34.08, "IND"],
    ["Muzaffarabad", 73.47, 34.37, "PAK"],
    ["Sukhumi", 41.02, 43.02, "GEO"],
    ["Tiraspol", 29.64, 46.84, "MDA"],
    ["Hargeisa", 44.07, 9.56, "SOM"],
    ["Vanua Levu", 179.3, -16.6, "FJI"],
    ["South Pole", 0, -89.9, "ATA"],
  ])("%s", (_, longitude, latitude, country) => {
    expect(territoryAt(longitude, latitude)).toEqual([country]);
  });

  test.each([
    ["Caspian Sea", 50.8, 41.8],
    ["Sea of Japan", 134.5, 40.3],
    ["Gulf of Guinea", 0, 0],
    ["Arctic Ocean", 0, 88],
    ["Sea of Azov", 36.6, 46.1],
  ])("nobody's in the %s", (_, longitude, latitude) => {
    expect(territoryAt(longitude, latitude)).toEqual([]);
  });

  test("every member of the United Nations big enough to be seen is there, once, with both names", () => {
    const ids = countries.map((country) => country.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(240);
    for (const { properties } of countries) {
      expect(properties.name_de, properties.id).toMatch(/\S/);
      expect(properties.name_en, properties.id).toMatch(/\S/);
    }
  });
});
