import type { ExpressionSpecification } from "maplibre-gl";
import type { Scene } from "../scene/scene.ts";
import { CONTEXT_ZOOM } from "./context-zoom.ts";

/** How tiles tell the kinds and names of places. */
export type NameScheme = {
  /** `kind` of a city. */
  readonly city: string;
  /** Properties that hold names. */
  readonly names: readonly string[];
};

const OWN_NAMES: NameScheme = { city: "city", names: ["name_de", "name_en"] };

/** See https://docs.protomaps.com/basemaps/layers#places. */
export const PROTOMAPS_NAMES: NameScheme = {
  city: "locality",
  names: ["name", "name:de", "name:en"],
};

/** Metres within which a city of the base that a place is named after belongs to it. */
const NEAR = 250_000;

/**
 * Leaves out the base's names of places that the dossier names itself and that are on show: its own name says
 * it, in its colour. A country, sea, range or river is known by its name, a city also has to lie there.
 *
 * @param hidden ids of the layers that are switched off
 */
export function withoutTwin(
  scene: Scene,
  hidden: ReadonlySet<string>,
  scheme = OWN_NAMES,
): ExpressionSpecification {
  const last = made.get(scene);
  if (last?.hidden === hidden && last.scheme === scheme) return last.condition;
  const condition = makeCondition(scene, hidden, scheme);
  made.set(scene, { hidden, scheme, condition });
  return condition;
}

type Made = {
  readonly hidden: ReadonlySet<string>;
  readonly scheme: NameScheme;
  readonly condition: ExpressionSpecification;
};

/** The last one is kept, because a long dossier's is long, and a style is made anew with every selection. */
const made = new WeakMap<Scene, Made>();

function makeCondition(
  scene: Scene,
  hidden: ReadonlySet<string>,
  scheme: NameScheme,
): ExpressionSpecification {
  const twins = [...scene.points.features, ...scene.names.features]
    .filter(({ properties }) => !hidden.has(properties.layer))
    .map(({ properties, geometry }) => {
      const names = Object.values(scene.texts.get(properties.pid)?.name ?? {}).map(fold);
      const words = [...new Set(names.flatMap((name) => [name, ...name.split(/[\s-]+/)]))];
      const known: ExpressionSpecification = [
        "case",
        ["==", ["get", "kind"], scheme.city],
        ["all", isNamed(words, scheme), ["<", ["distance", geometry], NEAR]],
        isNamed(names, scheme),
      ];
      return properties.tone === "context"
        ? (["all", [">=", ["zoom"], CONTEXT_ZOOM], known] as ExpressionSpecification)
        : known;
    });
  return ["!", ["any", ...twins]];
}

function isNamed(names: readonly string[], scheme: NameScheme): ExpressionSpecification {
  const list: ExpressionSpecification = ["literal", [...names]];
  const found = scheme.names.map(
    (key): ExpressionSpecification => ["in", ["downcase", ["to-string", ["get", key]]], list],
  );
  return ["any", ...found];
}

function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
