import type { Dossier, Place } from "../dossier/dossier.ts";
import { DOSSIER_FILE } from "../dossier/parse.ts";
import { layerFile } from "../dossier/parse-layer.ts";
import { FORMAT, FORMAT_VERSION } from "../dossier/schema.ts";
import { featureAt } from "./export-feature.ts";
import { printCollection } from "./print-collection.ts";

/**
 * A dossier's folder: `dossier.json` and a file for each layer, by name, in that order. Read back it is the same
 * dossier, with its geometries as RFC 7946 wants them.
 */
export function dossierFiles(dossier: Dossier): ReadonlyMap<string, string> {
  const { places, ...rest } = dossier;
  const head = { format: FORMAT, version: FORMAT_VERSION };
  const files = new Map([[DOSSIER_FILE, `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`]]);
  for (const { id } of dossier.layers) {
    const own = places.filter(({ layer }) => layer === id);
    files.set(layerFile(id), [...printCollection({}, own, own.map(toFeature))].join(""));
  }
  return files;
}

function toFeature(place: Place) {
  const { id, layer: _layer, geometry: _geometry, ...properties } = place;
  return featureAt(place, id, properties);
}
