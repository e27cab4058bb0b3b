import type { LayerSpecification } from "maplibre-gl";
import { PMTiles, TileType } from "pmtiles";
import type { FlavorName } from "../../core/cartography/flavors.ts";
import type { ProtomapsConfig } from "../../core/config/site-config.ts";
import { PROTOMAPS_NAMES, withoutTwin } from "../style/without-twin.ts";
import type { Archives } from "./archives.ts";
import { type ForeignBasemap, foreignName, type Look } from "./foreign-basemap.ts";
import { withOwnFonts } from "./own-fonts.ts";
import { withoutIcons } from "./without-icons.ts";

/** Protomaps' flavour for each of ours; those with more contrast have the paler ground, so that claims stand out. */
const FLAVORS = {
  light: "light",
  dark: "dark",
  contrast: "white",
  "contrast-dark": "black",
  print: "white",
} as const satisfies Record<FlavorName, string>;

/**
 * Opens an archive in Protomaps' schema (https://docs.protomaps.com/basemaps/layers). Its host must serve
 * ranges: such an archive may be larger than a reader's disk. Rejects when it cannot be had or holds anything else.
 */
export async function openProtomaps(
  config: ProtomapsConfig,
  archives: Archives,
): Promise<ForeignBasemap> {
  const archive = new PMTiles(config.url);
  const [header, metadata, library] = await Promise.all([
    archive.getHeader(),
    archive.getMetadata(),
    import("@protomaps/basemaps"),
  ]);
  if (header.tileType !== TileType.Mvt || !layerIds(metadata).includes("earth")) {
    throw new Error("Expected vector tiles in Protomaps' schema, found no layer “earth”.");
  }
  const source = foreignName(config.id, "tiles");
  const spoken = new Set(library.language_script_pairs.map(({ lang }) => lang));
  return {
    id: config.id,
    sources: {
      [source]: {
        type: "vector",
        tiles: [archives.add(archive)],
        minzoom: header.minZoom,
        maxzoom: header.maxZoom,
        bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      },
    },
    layers: lastKept(({ flavor, language, ...dossier }) => {
      const [main = "en"] = language.split("-");
      const lang = spoken.has(main) ? main : "en";
      return library
        .layers(source, library.namedFlavor(FLAVORS[flavor]), { lang })
        .map((layer) => ({ ...layer, id: foreignName(config.id, layer.id) }))
        .flatMap((layer) => (config.sprite === undefined ? withoutIcons(layer) : layer))
        .map((layer) => namedOnce(withOwnFonts(layer), dossier));
    }),
    sprites: ({ flavor }) =>
      config.sprite === undefined
        ? []
        : [
            {
              id: "default",
              url: config.sprite.replaceAll("{flavor}", isDark(flavor) ? "dark" : "light"),
            },
          ],
  };
}

function isDark(flavor: FlavorName): boolean {
  return flavor === "dark" || flavor === "contrast-dark";
}

function layerIds(metadata: unknown): string[] {
  const { vector_layers: layers } = metadata as { readonly vector_layers?: unknown };
  return Array.isArray(layers) ? layers.map((layer) => String(layer?.id)) : [];
}

/** Makes layers anew only when the look is another: a selection changes none of them. */
function lastKept(make: ForeignBasemap["layers"]): ForeignBasemap["layers"] {
  let last: { readonly look: Look; readonly layers: readonly LayerSpecification[] } | null = null;
  return ({ flavor, language, scene, hidden }) => {
    const look = { flavor, language, scene, hidden };
    const before = last;
    if (before && LOOKS.every((part) => before.look[part] === look[part])) return before.layers;
    last = { look, layers: make(look) };
    return last.layers;
  };
}

const LOOKS = ["flavor", "language", "scene", "hidden"] as const satisfies readonly (keyof Look)[];

/** Leaves the names to the dossier that it gives itself. The filters are of the old kind, which cannot be added to. */
function namedOnce(
  layer: LayerSpecification,
  { scene, hidden }: Pick<Look, "scene" | "hidden">,
): LayerSpecification {
  if (layer.type !== "symbol" || layer["source-layer"] !== "places") return layer;
  const [operator, key, kind] = Array.isArray(layer.filter) ? layer.filter : [];
  if (operator !== "==" || key !== "kind" || typeof kind !== "string") return layer;
  const alone = withoutTwin(scene, hidden, PROTOMAPS_NAMES);
  return { ...layer, filter: ["all", ["==", ["get", "kind"], kind], alone] };
}
