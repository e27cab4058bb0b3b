import type { LabelKind } from "../../core/cartography/label-zooms.ts";
import { cutTiles } from "./cut-tiles.ts";
import { decodeTopology } from "./decode-topology.ts";
import { type LabelFeature, layersAt } from "./layers-at.ts";
import { MAX_ZOOM } from "./tile-scheme.ts";
import { vertexWeights } from "./vertex-weights.ts";
import { writeArchive } from "./write-archive.ts";

/** Texts of `geo/basemap/detail.topojson` and `geo/basemap/labels.geojson`. */
export type BasemapSources = { readonly detail: string; readonly labels: string };

/** Kinds whose names the map draws in italics. */
const ITALIC: ReadonlySet<unknown> = new Set<LabelKind>(["sea", "range", "river"]);

const LAYER_FIELDS = {
  countries: { id: "String", reason: "String" },
  boundaries: { class: "String", reason: "String" },
  lakes: {},
  rivers: {},
  admin1: {},
  labels: {
    kind: "String",
    rank: "Number",
    name_de: "String",
    name_en: "String",
    name_local: "String",
  },
} as const;

/** The basemap as one PMTiles archive. The same sources give the same bytes. */
export function buildBasemap({ detail, labels }: BasemapSources): Uint8Array<ArrayBuffer> {
  const topology = decodeTopology(detail);
  const weights = topology.arcs.map(vertexWeights);
  const names = (JSON.parse(labels) as { readonly features: readonly LabelFeature[] }).features;
  const tiles = new Map<number, Uint8Array>();
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
    for (const [id, tile] of cutTiles(zoom, layersAt(zoom, topology, weights, names))) {
      tiles.set(id, tile);
    }
  }
  return writeArchive(
    tiles,
    { minZoom: 0, maxZoom: MAX_ZOOM, bounds: [-180, -90, 180, 90], center: [60, 50, 2] },
    {
      name: "Lagekarte basemap",
      format: "pbf",
      attribution: "Natural Earth",
      letters: {
        upright: lettersOf(names.filter(({ properties }) => !ITALIC.has(properties.kind))),
        italic: lettersOf(names.filter(({ properties }) => ITALIC.has(properties.kind))),
      },
      localNames: localNamesOf(names),
      countries: Object.fromEntries(
        (topology.objects.get("countries") ?? []).map(({ properties: { id, ...names } }) => [
          id,
          names,
        ]),
      ),
      vector_layers: Object.entries(LAYER_FIELDS).map(([id, fields]) => ({ id, fields })),
    },
  );
}

/** Every letter of the names in the page's languages, once, so that their fonts can be loaded before them. */
function lettersOf(names: readonly LabelFeature[]): string {
  const words = names
    .map(({ properties: { name_de, name_en } }) => `${name_de}${name_en}`)
    .join("");
  return [...new Set(`${words}${words.toUpperCase()}`)].sort().join("");
}

/** For a reader to be asked which of them can be drawn before any is. */
function localNamesOf(names: readonly LabelFeature[]): string[] {
  return [...new Set(names.flatMap(({ properties: { name_local: name } }) => name ?? []))].sort();
}
