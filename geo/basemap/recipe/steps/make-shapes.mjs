import { area } from "../lib/area.mjs";

/**
 * The units the world map is simplified by, each with the detail it keeps.
 *
 * @param {object} units see `readUnits`
 * @param {object} plan see `world/detail.json` and `world/tiles.json`: detail in metres by country and unit; a
 *   small country keeps more, `areaRoot` metres for each metre of the side of a square of its area; `admin1`
 *   lists the countries whose inner boundaries are kept, or says how large (km²) their units have to be on
 *   average
 * @returns {object} a FeatureCollection with the properties `shape`, `part`, `country` and `detail`
 */
export function makeShapes(units, plan) {
  const areas = new Map();
  const counts = new Map();
  for (const { properties, geometry } of units.features) {
    const { country } = properties;
    areas.set(country, (areas.get(country) ?? 0) + area(geometry));
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const keepsAdmin1 = (country) =>
    Array.isArray(plan.admin1)
      ? plan.admin1.includes(country)
      : areas.get(country) / counts.get(country) >= plan.admin1.smallestMean;
  const features = units.features.map(({ properties, geometry }) => {
    const { unit, part, country } = properties;
    const side = 1000 * Math.sqrt(areas.get(country));
    const bySize = Math.max(plan.finest, Math.min(plan.detail, plan.areaRoot * side));
    return {
      type: "Feature",
      properties: {
        shape: keepsAdmin1(country) ? unit : part,
        part,
        country,
        detail: plan.units[unit] ?? plan.countries[country] ?? bySize,
      },
      geometry,
    };
  });
  return { type: "FeatureCollection", features };
}
