import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROJECTIONS } from "../../src/core/camera/camera.ts";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { createAppState } from "../../src/state/app-state.ts";
import { currentView, restoreView } from "../../src/state/restore-view.ts";
import { decodeView, encodeView } from "../../src/state/url.ts";
import { TABS, type View } from "../../src/state/view.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";
import { exampleDossier } from "../core/example-dossier.ts";

const dossier = exampleDossier();
const index = indexDossier(dossier);
const basemaps = [exampleBasemaps.raster, exampleBasemaps.protomaps];
const decode = (hash: string) => decodeView(hash, { index, dossier, basemaps });

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const views: fc.Arbitrary<View> = fc.record({
  place: fc.option(fc.constantFrom(...ids(dossier.places))),
  statement: fc.option(fc.constantFrom(...ids(dossier.statements))),
  tab: fc.constantFrom(...TABS),
  hidden: fc.subarray(ids(dossier.layers)).map((layers) => new Set(layers)),
  camera: fc.option(
    fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      zoom: fc.double({ min: -2, max: 22, noNaN: true }),
    }),
  ),
  projection: fc.constantFrom(...PROJECTIONS),
  base: fc.option(fc.constantFrom(...ids(basemaps))),
  reading: fc.option(fc.constantFrom(...ids(dossier.sources))),
});

describe("a link to a view", () => {
  test("opens the same view on another page", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: named, dropped } = decode(encodeView(view));
        const state = createAppState(dossier, "de");
        restoreView(state, named);
        const { camera, ...opened } = currentView(state);
        const { camera: meant, ...others } = view;
        expect(dropped).toEqual([]);
        expect(opened).toEqual(others);
        expect(camera === null).toBe(meant === null);
        if (!camera || !meant) return;
        const degreesPerPixel = 360 / (512 * 2 ** meant.zoom);
        expect(Math.abs(camera.lon - meant.lon)).toBeLessThan(Math.max(degreesPerPixel, 1e-6));
        expect(Math.abs(camera.lat - meant.lat)).toBeLessThan(Math.max(degreesPerPixel, 1e-6));
        expect(camera.zoom).toBeCloseTo(meant.zoom, 1);
      }),
    );
  });

  test("is short and can be read", () => {
    const hash = encodeView({
      place: "port-anselm",
      statement: null,
      tab: "places",
      hidden: new Set(["context"]),
      camera: { lon: 90.2, lat: 55.1, zoom: 3.2 },
      projection: "mercator",
      base: "photo",
      reading: null,
    });
    expect(hash).toBe("#v=1&place=port-anselm&hide=context&at=55.10,90.20,3.2&flat&base=photo");
  });

  test("may ask for a language, as links did while all languages had one address", () => {
    expect(decode("#v=1&place=port-anselm&lang=de")).toEqual({
      view: { place: "port-anselm" },
      language: "de",
      dropped: [],
    });
  });
});

describe("a link that leads nowhere in part", () => {
  test.each([
    ["an unknown place", "place=atlantis"],
    ["an unknown statement", "statement=no-such"],
    ["an unknown tab", "tab=secrets"],
    ["a basemap the site lacks", "base=moon"],
    ["a language the dossier lacks", "lang=fr"],
    ["a latitude beyond the pole", "at=91,0,3"],
    ["a camera that is no number", "at=north,east,3"],
    ["a version to come", "v=2"],
    ["a broken escape", "place=%E0%A4%A"],
    ["a word nobody knows", "colour"],
  ])("names %s and opens the rest", (_, part) => {
    expect(decode(`#v=1&${part}&hide=coast`)).toEqual({
      view: { hidden: new Set(["coast"]) },
      language: null,
      dropped: [part],
    });
  });

  test("hides the layers it knows and names the part with one it does not", () => {
    const { view, dropped } = decode("#hide=coast,moon");
    expect(view.hidden).toEqual(new Set(["coast"]));
    expect(dropped).toEqual(["hide=coast,moon"]);
  });

  test("never breaks, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const state = createAppState(dossier, "de");
        restoreView(state, decode(`#${text}`).view);
        expect(decode(encodeView(currentView(state))).dropped).toEqual([]);
      }),
    );
  });
});
