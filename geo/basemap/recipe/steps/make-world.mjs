import { densify } from "../lib/densify.mjs";
import { dropEmptyRings } from "../lib/drop-empty-rings.mjs";
import { isMargin } from "../lib/is-margin.mjs";
import { runMapshaper } from "../lib/mapshaper.mjs";
import { readJson } from "../lib/read-json.mjs";
import { roundTopology } from "../lib/round-topology.mjs";
import { splitArcs } from "../lib/split-arcs.mjs";
import { makeLakes } from "./make-lakes.mjs";
import { makeLines } from "./make-lines.mjs";
import { makeRivers } from "./make-rivers.mjs";
import { makeShapes } from "./make-shapes.mjs";

/** Longest edge, in degrees of longitude. */
const LONGEST_EDGE = 2;

/**
 * The world as TopoJSON: `countries`, `boundaries`, `admin1`, `coast`, `lakes` and, if planned, `rivers`.
 *
 * @param {object} units see `readUnits`
 * @param {object} plan see `makeShapes`, and `grid`: steps to the degree of the grid coordinates lie on
 */
export async function makeWorld(units, plan) {
  const policy = readJson("policy/lines.json");
  const names = readJson("world/country-names.json");
  const topology = await makeTopology(
    {
      shapes: makeShapes(units, plan),
      lakes: await makeLakes(plan.lakes),
      ...(plan.rivers ? { rivers: await makeRivers(plan.rivers) } : {}),
    },
    policy,
  );
  splitArcs(topology, isMargin);
  const lines = makeLines(topology, policy);
  topology.arcs = topology.arcs.map((arc) =>
    isMargin(arc[0], arc[1]) ? arc : densify(arc, LONGEST_EDGE),
  );
  const { countries, lakes, rivers } = topology.objects;
  topology.objects = {
    countries: { ...countries, geometries: nameCountries(countries.geometries, names, policy) },
    ...lines,
    lakes: bare(lakes),
    ...(rivers ? { rivers: bare(rivers) } : {}),
  };
  const world = roundTopology(topology, plan.grid);
  world.objects.countries = dropEmptyRings(world.objects.countries, world.arcs);
  return { ...world, bbox: [-180, -90, 180, 90] };
}

function bare(object) {
  return { ...object, geometries: object.geometries.map(({ type, arcs }) => ({ type, arcs })) };
}

async function makeTopology({ shapes, ...others }, policy) {
  const drawn = policy.drawn.map(({ reason, line }) => ({
    type: "Feature",
    properties: { reason },
    geometry: { type: "LineString", coordinates: line },
  }));
  const names = Object.keys(others);
  const output = await runMapshaper(
    `-i shapes.json
     -dissolve shape copy-fields=part,country,detail
     -simplify variable interval=detail keep-shapes
     -clean
     -dissolve country + name=countries
     ${names.map((name) => `-i ${name}.json`).join("\n")}
     -i drawn.json
     -o world.json format=topojson target=shapes,countries,${names},drawn no-quantization`,
    {
      "shapes.json": shapes,
      ...Object.fromEntries(names.map((name) => [`${name}.json`, others[name]])),
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
