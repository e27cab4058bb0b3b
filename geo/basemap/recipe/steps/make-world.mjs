import { densify } from "../lib/densify.mjs";
import { dropEmptyRings } from "../lib/drop-empty-rings.mjs";
import { isMargin } from "../lib/is-margin.mjs";
import { runMapshaper } from "../lib/mapshaper.mjs";
import { readJson } from "../lib/read-json.mjs";
import { roundTopology } from "../lib/round-topology.mjs";
import { splitArcs } from "../lib/split-arcs.mjs";
import { makeLakes } from "./make-lakes.mjs";
import { makeLines } from "./make-lines.mjs";
import { makeShapes } from "./make-shapes.mjs";

/** Steps to the degree of the grid coordinates lie on: 430 m at the equator. */
const GRID = 256;
/** Longest edge, in degrees of longitude. */
const LONGEST_EDGE = 2;

/** The world as TopoJSON: `countries`, `boundaries`, `admin1`, `coast` and `lakes`. */
export async function makeWorld(units) {
  const plan = readJson("world/detail.json");
  const policy = readJson("policy/lines.json");
  const names = readJson("world/country-names.json");
  const topology = await makeTopology(makeShapes(units, plan), await makeLakes(plan.lakes), policy);
  splitArcs(topology, isMargin);
  const lines = makeLines(topology, policy);
  topology.arcs = topology.arcs.map((arc) =>
    isMargin(arc[0], arc[1]) ? arc : densify(arc, LONGEST_EDGE),
  );
  const { countries, lakes } = topology.objects;
  topology.objects = {
    countries: { ...countries, geometries: nameCountries(countries.geometries, names, policy) },
    ...lines,
    lakes: {
      ...lakes,
      geometries: lakes.geometries.map(({ type, arcs }) => ({ type, arcs })),
    },
  };
  const world = roundTopology(topology, GRID);
  world.objects.countries = dropEmptyRings(world.objects.countries, world.arcs);
  return { ...world, bbox: [-180, -90, 180, 90] };
}

async function makeTopology(shapes, lakes, policy) {
  const drawn = policy.drawn.map(({ reason, line }) => ({
    type: "Feature",
    properties: { reason },
    geometry: { type: "LineString", coordinates: line },
  }));
  const output = await runMapshaper(
    `-i shapes.json
     -dissolve shape copy-fields=part,country,detail
     -simplify variable interval=detail keep-shapes
     -clean
     -dissolve country + name=countries
     -i lakes.json
     -i drawn.json
     -o world.json format=topojson target=shapes,countries,lakes,drawn no-quantization`,
    {
      "shapes.json": shapes,
      "lakes.json": lakes,
      "drawn.json": { type: "FeatureCollection", features: drawn },
    },
  );
  return output["world.json"];
}

function nameCountries(geometries, names, policy) {
  return geometries
    .map(({ type, arcs, properties }) => {
      const id = properties.country;
      const name = names[id];
      if (!name) throw new Error(`The country ${id} has no name.`);
      const reason = policy.countries[id];
      return {
        type,
        arcs,
        properties: { id, name_de: name.de, name_en: name.en, ...(reason ? { reason } : {}) },
      };
    })
    .toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}
