import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PROJECTIONS } from "../../src/core/camera/camera.ts";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { ACTS, ANSWERS, PRECISIONS } from "../../src/core/dossier/vocabulary.ts";
import { ANCHOR_STATES } from "../../src/core/evidence/report.ts";
import {
  type AnswerKey,
  type Filter,
  NO_FILTER,
  NO_PARTY,
  type Within,
} from "../../src/core/query/filter.ts";
import { GROUPINGS } from "../../src/core/query/group-statements.ts";
import { SORTINGS } from "../../src/core/query/sort-statements.ts";
import { CLOCKS } from "../../src/core/time/span.ts";
import { createAppState } from "../../src/state/app-state.ts";
import { currentView, restoreView } from "../../src/state/restore-view.ts";
import { decodeView, encodeView } from "../../src/state/url.ts";
import { TABS, type View } from "../../src/state/view.ts";
import { exampleBasemaps } from "../core/config/example-basemaps.ts";
import { exampleDossier } from "../core/example-dossier.ts";

const dossier = exampleDossier();
const index = indexDossier(dossier);
const basemaps = [exampleBasemaps.raster, exampleBasemaps.protomaps];
const page = { slug: dossier.id, languages: dossier.languages, embed: false, embeddable: true };
const decode = (hash: string) => decodeView(hash, { index, dossier, basemaps, page });

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const days = fc
  .date({ min: new Date("1000-01-01"), max: new Date("3000-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const spans = fc
  .record({
    clock: fc.constantFrom(...CLOCKS),
    from: fc.option(days),
    to: fc.option(days),
    datedOnly: fc.boolean(),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);
const degrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000);
const withins: fc.Arbitrary<Within> = fc.oneof(
  fc.constant("view" as const),
  fc.constantFrom(...ids(dossier.places)).map((place) => ({ place })),
  fc
    .array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 12 })
    .map((ring) => ({ ring })),
);
const some = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values]).map((chosen) => new Set(chosen));

const filters: fc.Arbitrary<Filter> = fc.record({
  speakers: some(ids(dossier.speakers)),
  parties: some([...ids(dossier.parties), NO_PARTY]),
  acts: some(ACTS),
  answers: some(ANSWERS.map((answer): AnswerKey => `does-sennia-train:${answer}`)),
  hedges: some(["hedged", "unhedged", "likely"] as const),
  precisions: some([...PRECISIONS, "route"] as const),
  anchors: some(ANCHOR_STATES),
  span: fc.option(spans),
  asOf: fc.option(days),
  within: fc.option(withins),
  text: fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.trim()),
});

const views: fc.Arbitrary<View> = fc.record({
  place: fc.option(fc.constantFrom(...ids(dossier.places))),
  statement: fc.option(fc.constantFrom(...ids(dossier.statements))),
  tab: fc.constantFrom(...TABS),
  hidden: some(ids(dossier.layers)),
  filter: filters,
  grouping: fc.constantFrom(...GROUPINGS),
  sorting: fc.constantFrom(...SORTINGS),
  camera: fc.option(
    fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      zoom: fc.double({ min: -2, max: 22, noNaN: true }),
    }),
  ),
  projection: fc.constantFrom(...PROJECTIONS),
  base: fc.option(fc.constantFrom(...ids(basemaps))),
  tour: fc.option(fc.constantFrom(...ids(dossier.tour))),
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
    const plain: View = {
      place: "port-anselm",
      statement: null,
      tab: "places",
      hidden: new Set(["context"]),
      filter: NO_FILTER,
      grouping: "order",
      sorting: "order",
      camera: { lon: 90.2, lat: 55.1, zoom: 3.2 },
      projection: "mercator",
      base: "photo",
      reading: null,
      tour: null,
    };
    expect(encodeView(plain)).toBe(
      "#v=1&place=port-anselm&hide=context&at=55.10,90.20,3.2&flat&base=photo",
    );
    const filter: Filter = {
      ...NO_FILTER,
      speakers: new Set(["ida-holm", "coast-guard"]),
      answers: new Set(["does-sennia-train:no"]),
      span: { clock: "said", from: null, to: "2031-05-14", datedOnly: true },
      asOf: "2031-05-15",
      within: { place: "vellmark-land" },
      text: " Müller & Söhne ",
    };
    const listed: View = { ...plain, tab: "statements", filter, grouping: "speaker" };
    expect(encodeView(listed)).toBe(
      "#v=1&place=port-anselm&tab=statements&hide=context&speaker=ida-holm,coast-guard" +
        "&answer=does-sennia-train:no&said=../2031-05-14,dated&asof=2031-05-15&in=vellmark-land" +
        "&q=M%C3%BCller%20%26%20S%C3%B6hne&group=speaker&at=55.10,90.20,3.2&flat&base=photo",
    );
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
    ["an unknown act", "act=sings"],
    ["an answer to no question", "answer=who-knows:yes"],
    ["a day that is none", "said=2031-02-30/.."],
    ["a day that is no day", "asof=yesterday"],
    ["a span that ends before it begins", "said=2031-05-14/2031-05-13"],
    ["an area of two corners", "area=0,0;1,1"],
    ["an area beyond the pole", "area=0,0;1,1;91,0"],
    ["the area of a place that is none", "in=atlantis"],
    ["a search for nothing", "q=%20"],
    ["an unknown grouping", "group=colour"],
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

  test("follows the first of two that say different things", () => {
    const { view, dropped } = decode("#said=2031-05-13/..&happened=2031-05-13/..&inview&in=coast");
    expect(view.filter).toMatchObject({
      span: { clock: "said", from: "2031-05-13", to: null, datedOnly: false },
      within: "view",
    });
    expect(dropped).toEqual(["happened=2031-05-13/..", "in=coast"]);
    expect(decode("#act=denies&act=warns").dropped).toEqual(["act=warns"]);
  });

  test("may name the layers that are wanted in place of those that are not", () => {
    const [first = "", ...others] = ids(dossier.layers);
    expect(decode(`#layers=${first}`)).toMatchObject({ view: { hidden: new Set(others) } });
    expect(decode(`#layers=${first},nowhere`).dropped).toEqual([`layers=${first},nowhere`]);
    const { view, dropped } = decode("#layers=nowhere");
    expect(view.hidden).toBeUndefined();
    expect(dropped).toEqual(["layers=nowhere"]);
    expect(decode(`#layers=${first}&hide=${first}`).dropped).toEqual([`hide=${first}`]);
  });

  test("opens no tour and no article in an embed, and says so", () => {
    const [source] = ids(dossier.sources);
    const [step] = ids(dossier.tour);
    const known = { index, dossier, basemaps, page: { ...page, embed: true } };
    const { view, dropped } = decodeView(`#read=${source}&tour=${step}&tab=source`, known);
    expect(view).toEqual({ tab: "source" });
    expect(dropped).toEqual([`read=${source}`, `tour=${step}`]);
  });

  test("keeps the values it knows of a choice and names the part with one it does not", () => {
    const { view, dropped } = decode("#speaker=ida-holm,nobody");
    expect(view.filter?.speakers).toEqual(new Set(["ida-holm"]));
    expect(dropped).toEqual(["speaker=ida-holm,nobody"]);
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
