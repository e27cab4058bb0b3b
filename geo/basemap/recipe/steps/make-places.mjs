import { densify } from "../lib/densify.mjs";
import { greatCircle } from "../lib/great-circle.mjs";
import { labelPoint } from "../lib/label-point.mjs";
import { runMapshaper } from "../lib/mapshaper.mjs";
import { roundArea } from "../lib/round-area.mjs";
import { roundGeometry } from "../lib/round-geometry.mjs";

/** Distance between positions of a route, in degrees of arc: close enough to bend rightly on a flat map. */
const ROUTE_STEP = 1;
const ROUTE_DECIMALS = 2;
/** Longest edge of an area, in degrees of longitude. */
const LONGEST_EDGE = 2;

/**
 * The geometry of a dossier's places.
 *
 * @param {object} units the world's admin-1 units, see `readUnits`
 * @param {object} recipe what a place is made of: `{point}`, `{areas, decimals, within?}` or `{from, to}`, by
 *   layer and place id; `areas` names countries and groups of units, with the detail (metres) to keep
 * @returns {Promise<Map<string, object>>} GeoJSON geometries by place id
 */
export async function makePlaces(units, recipe) {
  const places = Object.assign({}, ...Object.values(recipe.layers));
  const geometries = await makeAreas(units, recipe, places);
  for (const [id, place] of Object.entries(places)) {
    if (place.point) geometries.set(id, { type: "Point", coordinates: place.point });
  }
  for (const [id, { from, to }] of Object.entries(places)) {
    if (from) geometries.set(id, await makeRoute(geometries.get(from), geometries.get(to)));
  }
  return geometries;
}

/** All areas are simplified in one go, each in its own detail, so that shared borders stay shared. */
async function makeAreas(units, recipe, places) {
  const wanted = Object.entries(places).filter(([, place]) => place.areas);
  const extracts = wanted.map(
    ([id, { areas }]) =>
      `-filter "${JSON.stringify(areas).replaceAll('"', "'")}.includes(area)" target=areas + name=${id}
       -dissolve target=${id}
       -o ${id}.json target=${id} rfc7946`,
  );
  const output = await runMapshaper(
    `-i areas.json
     -dissolve area copy-fields=detail
     -simplify variable interval=detail keep-shapes
     -clean
     ${extracts.join("\n")}`,
    { "areas.json": withAreas(units, recipe) },
  );
  const geometries = new Map();
  for (const [id, { decimals, within }] of wanted) {
    const [geometry] = output[`${id}.json`].geometries;
    const kept = within ? onlyWithin(geometry, within) : geometry;
    geometries.set(id, await roundArea(withShortEdges(kept), decimals));
  }
  return geometries;
}

function withAreas(units, { areas, detail }) {
  const groups = new Map(
    Object.entries(areas).flatMap(([area, group]) =>
      (group.units ?? []).map((unit) => [unit, area]),
    ),
  );
  const features = units.features.map((feature) => {
    const area = groups.get(feature.properties.unit) ?? feature.properties.country;
    return { ...feature, properties: { area, detail: areas[area]?.detail ?? detail } };
  });
  return { type: "FeatureCollection", features };
}

/** The polygons of a geometry that begin inside a box, e.g. Europe without its members' lands overseas. */
function onlyWithin(geometry, [west, south, east, north]) {
  const coordinates = geometry.coordinates.filter(
    ([[[x, y]]]) => x >= west && x <= east && y >= south && y <= north,
  );
  return { type: "MultiPolygon", coordinates };
}

function withShortEdges({ type, coordinates }) {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => densify(ring, LONGEST_EDGE))),
  };
}

async function makeRoute(from, to) {
  const coordinates = greatCircle(await labelPoint(from), await labelPoint(to), ROUTE_STEP);
  return roundGeometry({ type: "LineString", coordinates }, ROUTE_DECIMALS);
}
