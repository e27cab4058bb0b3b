import topojson from "topojson-client";
import { area } from "../lib/area.mjs";
import { courseNear } from "../lib/course-near.mjs";
import { curveThrough } from "../lib/curve-through.mjs";
import { labelPoint } from "../lib/label-point.mjs";
import { readCsv } from "../lib/read-csv.mjs";
import { readJson } from "../lib/read-json.mjs";
import { readLine } from "../lib/read-line.mjs";
import { roundGeometry } from "../lib/round-geometry.mjs";

const DECIMALS = 2;
/** Kilometres of a river's course that its name may run along, each way, and that its position may be off. */
const RIVER = { reach: 400, farthest: 60 };

/**
 * Names, those to be shown first first: of countries and cities at points; of seas, mountain ranges and rivers
 * along lines from west to east.
 *
 * @param {object} units see `readUnits`; for countries too small for the map
 * @param {object} world see `makeWorld`
 * @param {object} rivers see `makeRivers`
 * @returns {Promise<object>} a FeatureCollection with the properties `kind`, `rank`, `name_de`, `name_en` and,
 *   where known, `name_local`
 */
export async function makeLabels(units, world, rivers) {
  const courses = rivers.features.flatMap(({ geometry: { type, coordinates } }) =>
    type === "LineString" ? [coordinates] : coordinates,
  );
  const features = [
    ...(await labelCountries(units, world)),
    ...readCsv("labels/cities.csv").map((row) =>
      label("city", row, pointAt([Number(row.longitude), Number(row.latitude)])),
    ),
    ...readCsv("labels/seas.csv").map((row) => label("sea", row, lineOf(row))),
    ...readCsv("labels/ranges.csv").map((row) => label("range", row, lineOf(row))),
    ...readCsv("labels/rivers.csv").map((row) => label("river", row, lineOf(row, courses))),
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
    const row = { name_de: name.de, name_en: name.en, name_local: name.local, rank };
    labels.push(label("country", row, pointAt(await labelPoint(geometry))));
  }
  return labels;
}

/** The curve through a row's positions; with one position only, the course of the river there. */
function lineOf({ line }, courses = []) {
  const positions = readLine(line);
  const coordinates =
    positions.length > 1 ? curveThrough(positions) : courseNear(courses, positions[0], RIVER);
  return roundGeometry({ type: "LineString", coordinates }, DECIMALS);
}

function pointAt(coordinates) {
  return { type: "Point", coordinates };
}

function label(kind, { rank, name_de, name_en, name_local }, geometry) {
  return {
    type: "Feature",
    properties: {
      kind,
      rank: Number(rank),
      name_de,
      name_en,
      ...(name_local ? { name_local } : {}),
    },
    geometry,
  };
}
