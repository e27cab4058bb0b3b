import type { Page } from "playwright-core";
import { mapReady } from "../browser/map-ready.ts";
import { type Picture, readPicture } from "./picture.ts";
import type { View } from "./views.ts";

/** What lies over the map: it has tests of its own, and the system's fonts. */
const OVER_THE_MAP = `
  .map-area > :not(.map-canvas), .map-area .maplibregl-control-container { display: none }
  .panel { box-shadow: none }
`;

/** The map of an open page as it is drawn, on the screen or on paper, and nothing else of the page. */
export async function pictureOfMap(page: Page, media: View["media"] = "screen"): Promise<Picture> {
  await mapReady(page);
  if (media === "print") {
    await page.emulateMedia({ media });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    return readPicture(await page.locator(".print-map svg").screenshot());
  }
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, OVER_THE_MAP);
  return readPicture(await page.locator("#map-canvas canvas").screenshot());
}
