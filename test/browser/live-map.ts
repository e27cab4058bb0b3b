import type { Page } from "playwright-core";

/** What a test asks of the map itself; see MapLibre's `Map`. */
type Live = {
  readonly queryRenderedFeatures: (
    box: readonly [readonly [number, number], readonly [number, number]],
    options: { readonly layers: readonly string[] },
  ) => readonly { readonly properties: { readonly pid?: string } }[];
  readonly getStyle: () => {
    readonly layers: readonly { id: string; type: string; source?: string }[];
  };
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const HANDLE = "mapUnderTest";

/**
 * Gets hold of the page's own map, of which the page lets nothing out: through the module of MapLibre that the page has
 * loaded, at the next call of a method that the page is known to make when the window changes its size.
 */
export async function catchMap(page: Page): Promise<void> {
  // As text, because the test runner would rewrite the import.
  await page.evaluate(`(async () => {
    const chunk = performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .find((name) => /\\/maplibre-(?!gl-worker)[^/]*\\.js$/.test(name));
    const { prototype } = Object.values(await import(chunk)).find(
      (value) => typeof value === "function" && "queryRenderedFeatures" in value.prototype,
    );
    const { resize } = prototype;
    prototype.resize = function (...given) {
      window[${JSON.stringify(HANDLE)}] = this;
      return resize.apply(this, given);
    };
  })()`);
  const size = page.viewportSize();
  if (!size) throw new Error("The page has no size.");
  await page.setViewportSize({ ...size, width: size.width - 1 });
  await page.waitForFunction((handle) => Reflect.has(window, handle), HANDLE);
  await page.setViewportSize(size);
  await page.waitForFunction(
    (handle) => (Reflect.get(window, handle) as { loaded: () => boolean }).loaded(),
    HANDLE,
  );
}

/** Ids of the places whose names the map shows, anywhere or within a box in pixels of the page. */
export async function namesShown(page: Page, box?: Box): Promise<string[]> {
  return page.evaluate(
    ([handle, within]) => {
      const map = Reflect.get(window, handle) as Live;
      const { left, top, right, bottom } = (
        document.querySelector("#map-canvas") as Element
      ).getBoundingClientRect();
      const asked = within ?? { left, top, right, bottom };
      const layers = map
        .getStyle()
        .layers.filter(({ type, source }) => type === "symbol" && source === "names")
        .map(({ id }) => id);
      const found = map.queryRenderedFeatures(
        [
          [asked.left - left, asked.top - top],
          [asked.right - left, asked.bottom - top],
        ],
        { layers: [...layers, "points"] },
      );
      return [...new Set(found.map(({ properties }) => properties.pid ?? ""))].sort();
    },
    [HANDLE, box] as const,
  );
}

/** Runs what moves the map, and gives how many views it showed until it stood still, without the one it came from. */
export async function viewsOnTheWay(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate((handle) => {
    const map = Reflect.get(window, handle) as Moving;
    const view = () => `${map.getCenter()} ${map.getZoom()}`;
    const from = view();
    const way: Way = { views: new Set(), ended: false };
    map.on("move", () => {
      if (view() !== from) way.views.add(view());
    });
    map.on("moveend", () => {
      way.ended = way.views.size > 0;
    });
    Reflect.set(window, "wayUnderTest", way);
  }, HANDLE);
  await act();
  await page.waitForFunction(() => (Reflect.get(window, "wayUnderTest") as Way).ended);
  return page.evaluate(() => (Reflect.get(window, "wayUnderTest") as Way).views.size);
}

type Way = { readonly views: Set<string>; ended: boolean };

type Moving = {
  readonly on: (name: string, hear: () => void) => void;
  readonly getCenter: () => object;
  readonly getZoom: () => number;
};
