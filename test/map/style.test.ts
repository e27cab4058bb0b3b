import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECTIONS } from "../../src/core/camera/camera.ts";
import { FLAVOR_NAMES } from "../../src/core/cartography/flavors.ts";
import { type Basemap, NO_BASEMAP } from "../../src/map/basemap/basemap.ts";
import { buildScene } from "../../src/map/scene/build-scene.ts";
import { SCENE_SOURCES, type Scene } from "../../src/map/scene/scene.ts";
import { style } from "../../src/map/style/style.ts";
import type { StyleInput } from "../../src/map/style/style-input.ts";
import { contrast } from "../core/cartography/color.ts";
import { type Published, publishedDossier } from "./published-dossier.ts";

const BASEMAP: Basemap = {
  tiles: { template: "pmtiles://world/{z}/{x}/{y}", minZoom: 0, maxZoom: 8 },
  letters: { upright: "", italic: "" },
  illegible: ["평양"],
};

let published: Published;
let scene: Scene;
beforeAll(async () => {
  published = await publishedDossier();
  scene = buildScene(published.dossier, published.index);
});

const VARIANTS = FLAVOR_NAMES.flatMap((flavor) =>
  PROJECTIONS.flatMap((projection) =>
    ["de", "en"].map((language) => ({ flavor, projection, language })),
  ),
);

describe.each(VARIANTS)("$flavor, $projection, $language", (variant) => {
  test("is a valid style", () => {
    expect(validateStyleMin(variantOf(variant)).map(({ message }) => message)).toEqual([]);
  });

  test("can be turned into any other: same sources, same layers in the same order", () => {
    const [here, there] = [variantOf(variant), variantOf({})];
    expect(here.layers.map(({ id }) => id)).toEqual(there.layers.map(({ id }) => id));
    expect(here.sources).toEqual(there.sources);
  });
});

describe.each(FLAVOR_NAMES)("in the %s flavour", (flavor) => {
  test("every name has a halo that it can be read on, whatever lies under it", () => {
    const named = variantOf({ flavor }).layers.filter(
      (layer): layer is SymbolLayerSpecification =>
        layer.type === "symbol" && layer.layout?.["text-field"] !== undefined,
    );
    expect(named.length).toBeGreaterThan(8);
    for (const { id, paint } of named) {
      const [halo = ""] = colorsIn(paint?.["text-halo-color"]);
      expect(paint?.["text-halo-width"], id).toBeGreaterThanOrEqual(1);
      for (const color of colorsIn(paint?.["text-color"])) {
        const least = flavor.startsWith("contrast") ? 7 : 4.5;
        expect(contrast(color, halo), `${id}: ${color}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});

test("is valid with a place selected and layers hidden, and without a base", () => {
  const hidden = new Set(["kursk", "parties"]);
  const busy = variantOf({ selected: "kursk-oblast", hidden });
  expect(validateStyleMin(busy).map(({ message }) => message)).toEqual([]);
  const bare = variantOf({ basemap: NO_BASEMAP });
  expect(validateStyleMin(bare).map(({ message }) => message)).toEqual([]);
  const claims = variantOf({}).layers.filter(
    (layer) => "source" in layer && layer.source !== "basemap",
  );
  expect(bare.layers.slice(1)).toEqual(claims);
});

test("every layer that draws places leaves out those that are switched off", () => {
  const drawing = variantOf({ hidden: new Set(["kursk"]) }).layers.filter(
    (layer) => "source" in layer && (SCENE_SOURCES as readonly string[]).includes(layer.source),
  );
  expect(drawing.length).toBeGreaterThan(10);
  for (const layer of drawing) {
    const filter = "filter" in layer ? JSON.stringify(layer.filter) : "none";
    expect(filter, layer.id).toContain('["!",["in",["get","layer"],["literal",["kursk"]]]]');
  }
});

test("sources hold ids and plain values only, no words of the dossier", () => {
  const words = new Set(published.dossier.places.flatMap(({ name }) => Object.values(name)));
  for (const name of SCENE_SOURCES) {
    for (const { properties } of scene[name].features) {
      expect(published.index.places.has(properties.pid)).toBe(true);
      for (const value of Object.values(properties)) {
        expect(["string", "number", "boolean"]).toContain(typeof value);
        expect(words.has(String(value))).toBe(false);
      }
    }
  }
});

test("every located place of the dossier is drawn, each in its own way", () => {
  const drawn = new Map<string, Set<string>>();
  for (const name of SCENE_SOURCES) {
    for (const { properties } of scene[name].features) {
      drawn.set(properties.pid, (drawn.get(properties.pid) ?? new Set()).add(name));
    }
  }
  const located = published.dossier.places.filter(({ geometry }) => geometry !== null);
  expect([...drawn.keys()].toSorted()).toEqual(located.map(({ id }) => id).toSorted());
  const drawnAs = (id: string): string[] => [...(drawn.get(id) ?? [])];
  expect(drawnAs("kazan-city")).toEqual(["points"]);
  expect(drawnAs("kursk-oblast")).toEqual(["areas", "edges", "names"]);
  expect(drawnAs("eastern-training-grounds")).toEqual(["areas", "edges", "hatching", "names"]);
  expect(drawnAs("route-eastern-russia-to-kursk")).toEqual(["routes", "arrows", "names"]);
});

test("names are in the page's language", () => {
  const fields = (language: string): string =>
    JSON.stringify(variantOf({ language }).layers.find(({ id }) => id === "points"));
  expect(fields("de")).toContain("Kasan");
  expect(fields("en")).not.toContain("Kasan");
});

/** Every colour in a property's value or expression. */
function colorsIn(value: unknown): string[] {
  const found = JSON.stringify(value ?? null).match(/#[0-9a-f]{6}/g) ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function variantOf(variant: Partial<StyleInput>): StyleSpecification {
  return style({
    scene,
    basemap: BASEMAP,
    foreign: null,
    flavor: "light",
    language: "en",
    projection: "globe",
    hidden: new Set(),
    selected: null,
    ...variant,
  });
}
