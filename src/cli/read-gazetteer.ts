import { readFile } from "node:fs/promises";
import type { FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Gazetteer } from "../core/validate/gazetteer.ts";

type Names = { readonly name_de: string; readonly name_en: string };

/** Countries and cities of the project's own basemap, with their German and English names. */
export async function readGazetteer(): Promise<Gazetteer> {
  const [world, labels] = await Promise.all([
    read<Parameters<typeof feature>[0]>("world.topojson"),
    read<FeatureCollection<Point, Names & { kind: string }>>("labels.geojson"),
  ]);
  const countries = world.objects.countries;
  if (!countries) throw new Error("geo/basemap/world.topojson has no countries.");
  const areas = feature(world, countries) as unknown as FeatureCollection<
    Polygon | MultiPolygon,
    Names
  >;
  return {
    countries: areas.features.map(({ properties, geometry }) => ({
      name: namesOf(properties),
      geometry,
    })),
    cities: labels.features
      .filter(({ properties }) => properties.kind === "city")
      .map(({ properties, geometry }) => ({ name: namesOf(properties), geometry })),
  };
}

function namesOf({ name_de, name_en }: Names): { de: string; en: string } {
  return { de: name_de, en: name_en };
}

async function read<T>(name: string): Promise<T> {
  const url = new URL(`../../geo/basemap/${name}`, import.meta.url);
  return JSON.parse(await readFile(url, "utf8")) as T;
}
