import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FLAVORS } from "../../src/core/cartography/flavors.ts";
import { type Comparison, comparePictures } from "../pictures/compare-pictures.ts";
import { type Picture, readPicture, writePicture } from "../pictures/picture.ts";
import { pictureOfMap } from "../pictures/picture-of-map.ts";
import { sideBySide } from "../pictures/side-by-side.ts";
import { browserFor, type NamedView, readViews } from "../pictures/views.ts";
import { useBrowser, type VisitOptions } from "./use-browser.ts";

/** Where a view that is not as expected leaves the expected picture, the actual one and their difference. */
const OUTPUT = "test/output/pictures";

const visit = useBrowser();
const views = readViews();

beforeAll(() => {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
});

/** Opens a view; `change` makes something of it other than it should be. */
async function open(
  view: NamedView,
  options: Pick<VisitOptions, "language" | "path" | "before"> = {},
): Promise<Page> {
  const { language, fragment: path } = view;
  return visit({ ...browserFor(view), language, path, ...options });
}

function viewNamed(name: string): NamedView {
  const [view] = readViews([name]);
  if (!view) throw new Error(`There is no view ${name}.`);
  return view;
}

function expectedPicture({ name, expected }: NamedView): Picture {
  if (!existsSync(expected)) {
    throw new Error(`${expected} is missing: npm run pictures -- ${name}, then look at it.`);
  }
  return readPicture(readFileSync(expected));
}

/** Compares with the expected picture of a view, and leaves all three side by side where they differ. */
function compare(view: NamedView, actual: Picture): Comparison {
  const expected = expectedPicture(view);
  const comparison = comparePictures(expected, actual);
  const row = sideBySide([expected, actual, comparison.difference]);
  if (!comparison.same) writeFileSync(join(OUTPUT, `${view.name}.png`), writePicture(row));
  return comparison;
}

test.each(views)("the map looks as expected: $name", async (view) => {
  const { same, worst } = compare(view, await pictureOfMap(await open(view), view.media));
  expect(same, `${worst} pixels differ at one spot: see ${OUTPUT}/${view.name}.png`).toBe(true);
});

/** Letters a little aside, as another hinting puts them: by half a pixel of the 48 that MapLibre draws them with. */
const otherHinting = (page: Page) =>
  page.addInitScript(() => {
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const draw = prototype.fillText;
      prototype.fillText = function (text, x, y, ...width) {
        draw.call(this, text, x + 0.5, y + 0.4, ...width);
      };
    }
  });

/** Shades by which another rasteriser or colour profile may be off, of 256. */
const NOISE = 5;

function noisy({ width, height, data }: Picture): Picture {
  let seed = 1;
  const shade = () => {
    seed = (seed * 48271) % 2147483647;
    return (seed % (2 * NOISE + 1)) - NOISE;
  };
  return {
    width,
    height,
    data: data.map((value) => Math.max(0, Math.min(255, value + shade()))),
  };
}

test("a picture drawn with other hinting and other shades counts as the same", async () => {
  const view = viewNamed("korea");
  const actual = noisy(await pictureOfMap(await open(view, { before: otherHinting })));
  expect(actual.data).not.toEqual(expectedPicture(view).data);
  expect(comparePictures(expectedPicture(view), actual).same).toBe(true);
});

/** The map's code with one colour for another. */
const recolored = (from: string, to: string) => (page: Page) =>
  page.route("**/*.js", async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const body = (await response.text()).replaceAll(from, to);
    await route.fulfill({ response, body });
  });

test.each([
  ["without a layer", "all-layers", { path: "#v=1&hide=kazan" }],
  ["three pixels aside", "korea", { path: "#v=1&at=38.26,127.6,4.8" }],
  ["in another language", "far-east", { language: "de" as const }],
  ["without borders", "kursk", { before: recolored(FLAVORS.light.border, FLAVORS.light.land) }],
  [
    "in another hue",
    "kursk",
    { before: recolored(FLAVORS.light.hues.orange, FLAVORS.light.hues.purple) },
  ],
])("a picture %s does not count as the same", async (_, name, change) => {
  const view = viewNamed(name);
  const actual = await pictureOfMap(await open(view, change));
  expect(comparePictures(expectedPicture(view), actual).same).toBe(false);
});
