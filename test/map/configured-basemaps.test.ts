import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { FLAVOR_NAMES } from "../../src/core/cartography/flavors.ts";
import type { BasemapConfig } from "../../src/core/config/site-config.ts";
import { NO_BASEMAP } from "../../src/map/basemap/basemap.ts";
import type { ForeignBasemap } from "../../src/map/basemap/foreign-basemap.ts";
import { openForeign } from "../../src/map/basemap/open-foreign.ts";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import { SCENE_SOURCES, type Scene } from "../../src/map/scene/scene.ts";
import { style } from "../../src/map/style/style.ts";
import type { StyleInput } from "../../src/map/style/style-input.ts";
import { TOOLS_SOURCE } from "../../src/map/style/tool-layers.ts";
import { writeArchive } from "../../src/site/tiles/write-archive.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";
import { publishedDossier } from "./published-dossier.ts";

const FACTS = { minZoom: 0, maxZoom: 2, bounds: [-10, -20, 30, 40], center: [0, 0, 1] } as const;

let scene: Scene;
beforeAll(async () => {
  const { dossier, index } = await publishedDossier();
  scene = buildScene(dossier, index);
});
afterEach(() => vi.unstubAllGlobals());

/** Opens a basemap on a network where every address answers with `body`, in ranges. */
async function opened(config: BasemapConfig, body: Uint8Array<ArrayBuffer> | string) {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  vi.stubGlobal("fetch", async (_: unknown, init?: RequestInit) => {
    const [, from, to] =
      /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get("range") ?? "") ?? [];
    return from === undefined
      ? new Response(bytes)
      : new Response(bytes.slice(Number(from), Number(to) + 1), { status: 206 });
  });
  return openForeign(
    config,
    {
      add: ({ source }) => `pmtiles://${source.getKey()}/{z}/{x}/{y}`,
      close() {},
    },
    { lng: 49.1, lat: 55.8 },
  );
}

function archiveOf(...layers: string[]): Uint8Array<ArrayBuffer> {
  return writeArchive(new Map([[0, new Uint8Array([1])]]), FACTS, {
    vector_layers: layers.map((id) => ({ id, fields: {} })),
  });
}

const HILLS = {
  version: 8,
  glyphs: "https://glyphs.example/{fontstack}/{range}.pbf",
  sprite: "../icons/hills",
  sources: { points: { type: "vector", tiles: ["tiles/{z}/{x}/{y}.mvt"] } },
  layers: [
    { id: "water", type: "background", paint: { "background-color": "#123456" } },
    {
      id: "points",
      type: "symbol",
      source: "points",
      "source-layer": "places",
      layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans Bold"] },
    },
    { id: "areas", type: "fill", source: "points", "source-layer": "areas" },
  ],
};

const open = {
  protomaps: () => opened(exampleBasemaps.protomaps, archiveOf("earth", "water", "places")),
  withIcons: () =>
    opened(
      { ...exampleBasemaps.protomaps, sprite: "https://icons.example/v4/{flavor}" },
      archiveOf("earth", "water", "places"),
    ),
  style: () => opened(exampleBasemaps.style, JSON.stringify(HILLS)),
  raster: () => opened(exampleBasemaps.raster, ""),
};

test.each(Object.entries(open))("%s under the claims is a valid style", async (_, openIt) => {
  const foreign = await openIt();
  for (const flavor of FLAVOR_NAMES) {
    for (const language of ["de", "en", "xx"]) {
      const made = styleOf(foreign, { flavor, language });
      expect(validateStyleMin(made).map(({ message }) => message)).toEqual([]);
      expect(made.glyphs).toBeUndefined();
    }
  }
});

test.each(Object.entries(open))(
  "on %s every claim is drawn above the ground, as on the site's own, and named first",
  async (_, openIt) => {
    const claims = (made: StyleSpecification) =>
      made.layers.filter((layer) => "source" in layer && isOurs(layer.source));
    const made = styleOf(await openIt());
    expect(claims(made)).toEqual(claims(styleOf(null)));
    const order = made.layers.map((layer) =>
      "source" in layer && isOurs(layer.source)
        ? "claim"
        : layer.type === "symbol"
          ? "name"
          : "ground",
    );
    expect(order.lastIndexOf("ground")).toBeLessThan(order.indexOf("claim"));
    expect(order.lastIndexOf("name")).toBeLessThan(order.lastIndexOf("claim"));
    expect(new Set(made.layers.map(({ id }) => id)).size).toBe(made.layers.length);
  },
);

test("names of a foreign ground are in the page's fonts, and only as plain text", async () => {
  for (const openIt of [open.protomaps, open.style]) {
    const text = JSON.stringify(styleOf(await openIt()).layers);
    expect(text).not.toMatch(/Noto (?!Sans Korean")|pgf:/);
  }
});

test("Protomaps' names are in the page's language, and leave to the dossier what it names", async () => {
  const country = (made: StyleSpecification) =>
    JSON.stringify(made.layers.find(({ id }) => id === "base:streets:places_country"));
  const foreign = await open.protomaps();
  expect(country(styleOf(foreign, { language: "de" }))).toContain('"name:de"');
  expect(country(styleOf(foreign))).toContain('"südkorea"');
  const hidden = new Set(scene.points.features.map(({ properties }) => properties.layer));
  for (const { properties } of scene.names.features) hidden.add(properties.layer);
  expect(country(styleOf(foreign, { hidden }))).not.toContain('"südkorea"');
});

test("icons come in the page's colours where they are configured, and are not asked for elsewhere", async () => {
  const icons = (made: StyleSpecification) =>
    made.layers.filter(
      ({ id, layout }) => id.startsWith("base:") && layout && "icon-image" in layout,
    );
  const [bare, full] = [styleOf(await open.protomaps()), await open.withIcons()];
  expect(bare.sprite).toBeUndefined();
  expect(icons(bare)).toEqual([]);
  expect(styleOf(full, { flavor: "dark" }).sprite).toEqual([
    { id: "default", url: "https://icons.example/v4/dark" },
  ]);
  expect(icons(styleOf(full)).length).toBeGreaterThan(0);
});

test("a style's relative addresses are those beside it", async () => {
  const made = styleOf(await open.style());
  expect(made.sources["base:terrain:points"]).toMatchObject({
    tiles: ["https://hills.example/tiles/{z}/{x}/{y}.mvt"],
  });
  expect(made.sprite).toEqual([{ id: "default", url: "https://hills.example/icons/hills" }]);
});

test("an archive of another schema and a document that is no style are refused with a reason", async () => {
  await expect(opened(exampleBasemaps.protomaps, archiveOf("countries"))).rejects.toThrow(/earth/);
  await expect(opened(exampleBasemaps.style, '{"version": 7}')).rejects.toThrow(/version 8/);
});

function isOurs(source: string): boolean {
  return [...SCENE_SOURCES, TOOLS_SOURCE].some((ours) => ours === source);
}

function styleOf(
  foreign: ForeignBasemap | null,
  variant: Partial<StyleInput> = {},
): StyleSpecification {
  return style({
    scene,
    basemap: NO_BASEMAP,
    foreign,
    flavor: "light",
    language: "en",
    projection: "globe",
    hidden: new Set(),
    selected: null,
    ...variant,
  });
}
