import topojson from "topojson-client";
import { area } from "../lib/area.mjs";
import { labelPoint } from "../lib/label-point.mjs";
import { readCsv } from "../lib/read-csv.mjs";
import { readJson } from "../lib/read-json.mjs";

/**
 * Names of countries, cities, seas, mountain ranges and rivers as points, those to be shown first first.
 *
 * @param {object} units see `readUnits`; for countries too small for the map
 * @param {object} world see `makeWorld`
 * @returns {Promise<object>} a FeatureCollection with the properties `kind`, `rank`, `name_de`, `name_en` and,
 *   where known, `name_local`
 */
export async function makeLabels(units, world) {
  const features = [
    ...(await labelCountries(units, world)),
    ...labelPlaces("city", readCsv("labels/cities.csv")),
    ...labelPlaces("sea", readCsv("labels/seas.csv")),
    ...labelPlaces("range", readCsv("labels/ranges.csv")),
    ...labelPlaces("river", readCsv("labels/rivers.csv")),
  ];
  return {
    type: "FeatureCollection",
    features: features.toSorted((a, b) => a.properties.rank - b.properties.rank),
  };
}

async function labelCountries(units, world) {
  const names = readJson("world/country-names.json");
  const { smallestArea, ranks } = readJson("labels/country-ranks.json");
  const shown = new Map(
    topojson
      .feature(world, world.objects.countries)
      .features.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  const labels = [];
  for (const [id, name] of Object.entries(names)) {
    const geometry =
      shown.get(id) ?? units.features.find((unit) => unit.properties.country === id).geometry;
    const size = area(geometry);
    const bySize = smallestArea.findIndex((smallest) => size >= smallest) + 1;
    const rank = ranks[id] ?? (bySize || smallestArea.length + 1);
    labels.push(label("country", rank, name, await labelPoint(geometry)));
  }
  return labels;
}

function labelPlaces(kind, rows) {
  return rows.map((row) => {
    const name = { de: row.name_de, en: row.name_en, local: row.name_local };
    return label(kind, Number(row.rank), name, [Number(row.longitude), Number(row.latitude)]);
  });
}

function label(kind, rank, name, coordinates) {
  return {
    type: "Feature",
    properties: {
      kind,
      rank,
      name_de: name.de,
      name_en: name.en,
      ...(name.local ? { name_local: name.local } : {}),
    },
    geometry: { type: "Point", coordinates },
  };
}
