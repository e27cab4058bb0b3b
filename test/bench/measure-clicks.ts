import type { Position } from "geojson";
import type { Browser, Page } from "playwright-core";
import { clickOnFlatMap, type FlatView, flatLink } from "../browser/flat-map.ts";
import { mapReady } from "../browser/map-ready.ts";

export type Target = { readonly place: string; readonly at: Position };

/**
 * Milliseconds from the click until the panel with the clicked place is painted, for `count` clicks that go
 * round `targets`. The place must be the smallest under the pointer.
 */
export async function measureClicks(
  browser: Browser,
  url: string,
  view: FlatView,
  targets: readonly Target[],
  count: number,
): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(url + flatLink(view));
  await mapReady(page);
  const times: number[] = [];
  for (let click = 0; click < count; click++) {
    const target = targets[click % targets.length];
    if (!target) throw new Error("measureClicks without targets");
    const painted = await watchPanel(page, target.place);
    await clickOnFlatMap(page, view, target.at);
    await page.locator(`[data-place-open="${target.place}"]`).waitFor();
    times.push(await painted());
  }
  await context.close();
  return times;
}

/** Starts to watch for a click and the panel it opens; the returned function resolves to the time between. */
async function watchPanel(page: Page, place: string): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle((id) => {
    const clicked = new Promise<number>((resolve) => {
      addEventListener("click", (event) => resolve(event.timeStamp), { capture: true, once: true });
    });
    const painted = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(`[data-place-open="${id}"]`)) return;
        observer.disconnect();
        // A message sent in a frame's callback arrives after that frame was painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      }).observe(document, {
        subtree: true,
        childList: true,
        attributeFilter: ["data-place-open"],
      });
    });
    return { elapsed: Promise.all([clicked, painted]).then(([from, to]) => to - from) };
  }, place);
  return () => watch.evaluate(({ elapsed }) => elapsed);
}
