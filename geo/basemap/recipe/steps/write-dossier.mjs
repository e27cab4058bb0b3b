import { readFileSync, writeFileSync } from "node:fs";
import { boundingBox } from "../lib/bounding-box.mjs";
import { formatLayer } from "../lib/format-layer.mjs";

/**
 * Puts geometry and bounding boxes into a dossier's layers. Everything else in them belongs to the editor
 * and stays as it is, also places the recipe does not know.
 *
 * @param {URL} folder the dossier's folder
 * @param {Record<string, object>} layers the recipe's places by layer
 * @param {Map<string, object>} geometries by place id
 */
export function writeDossier(folder, layers, geometries) {
  for (const [layer, places] of Object.entries(layers)) {
    const file = new URL(`${layer}.geojson`, folder);
    const { features } = JSON.parse(readFileSync(file, "utf8"));
    const missing = Object.keys(places).filter((id) => !features.some((place) => place.id === id));
    if (missing.length > 0) throw new Error(`${layer}.geojson has no place ${missing.join(", ")}.`);
    const refreshed = features.map((place) => {
      const geometry = geometries.get(place.id) ?? place.geometry;
      return { ...place, geometry, bbox: geometry ? boundingBox([geometry]) : undefined };
    });
    const drawn = refreshed.flatMap(({ geometry }) => (geometry ? [geometry] : []));
    const bbox = drawn.length > 0 ? boundingBox(drawn) : undefined;
    writeFileSync(file, formatLayer({ bbox, features: refreshed }));
  }
}
