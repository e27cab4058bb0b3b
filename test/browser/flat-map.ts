import type { Position } from "geojson";
import type { Page } from "playwright-core";

/** A view of the flat map, on which positions are plain Web Mercator. */
export type FlatView = { readonly lon: number; readonly lat: number; readonly zoom: number };

/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512;

/** Fragment of a link to that view. */
export function flatLink({ lon, lat, zoom }: FlatView): string {
  return `#v=1&at=${lat},${lon},${zoom}&flat`;
}

/** Clicks a position (WGS 84) on the map of a page that was opened with `flatLink(view)`. */
export async function clickOnFlatMap(
  page: Page,
  view: FlatView,
  at: Position,
  button: "left" | "right" = "left",
): Promise<void> {
  const { x, y } = await pixelOnFlatMap(page, view, at);
  await page.mouse.click(x, y, { button });
}

/** Where on the page the map shows a position (WGS 84). */
export async function pixelOnFlatMap(
  page: Page,
  view: FlatView,
  at: Position,
): Promise<{ x: number; y: number }> {
  const box = await page.locator("#map-canvas").boundingBox();
  if (!box) throw new Error("The map has no box.");
  const scale = WORLD * 2 ** view.zoom;
  const [x, y] = mercator(at);
  const [centerX, centerY] = mercator([view.lon, view.lat]);
  return {
    x: box.x + box.width / 2 + (x - centerX) * scale,
    y: box.y + box.height / 2 + (y - centerY) * scale,
  };
}

/** Position in a world of width 1 (EPSG:3857, origin top left). */
function mercator([lon = 0, lat = 0]: Position): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [0.5 + lon / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}
