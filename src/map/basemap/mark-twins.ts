import { angleBetween, EARTH_RADIUS, toUnitVector } from "../../core/geometry/sphere.ts";
import type { Scene } from "../scene/scene.ts";
import type { BaseLabelScalars, Basemap } from "./basemap.ts";

/** Metres within which a city of the base that a place is named after belongs to it. */
const NEAR = 250_000;

/**
 * Marks the base's names of places that the dossier names itself, so that they need not both be drawn:
 * its own says it, in its colour. A country is known by its name, a city also has to lie there.
 */
export function markTwins(labels: Basemap["labels"], scene: Scene): Basemap["labels"] {
  const own = [...scene.points.features, ...scene.names.features].map(
    ({ properties, geometry }) => ({
      properties,
      at: toUnitVector(geometry.coordinates),
      names: Object.values(scene.texts.get(properties.pid)?.name ?? {}).map(fold),
    }),
  );
  return {
    ...labels,
    features: labels.features.map((label) => {
      const at = toUnitVector(label.geometry.coordinates);
      const names = [label.properties.name_de, label.properties.name_en].map(fold);
      const twin = own.find(({ at: other, names: others }) =>
        label.properties.kind === "city"
          ? angleBetween(at, other) * EARTH_RADIUS < NEAR &&
            names.some((name) => isIn(name, others))
          : names.some((name) => others.includes(name)),
      );
      return twin === undefined ? label : { ...label, properties: marked(label.properties, twin) };
    }),
  };
}

function marked(
  label: BaseLabelScalars,
  { properties }: { readonly properties: Scene["names"]["features"][number]["properties"] },
): BaseLabelScalars {
  return { ...label, twinLayer: properties.layer, twinTone: properties.tone };
}

/** Whether a city's name is one of the names, or a word of one (“Kursk” of “Oblast Kursk”). */
function isIn(name: string, others: readonly string[]): boolean {
  return others.some((other) => other === name || other.split(/[\s-]+/).includes(name));
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
