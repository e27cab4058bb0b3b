import type { Page } from "playwright-core";

type Held = Window & { letGo: () => void; hasObserved: () => Promise<void> };

/**
 * Holds back what waits for a frame from the moment the live map has its canvas, and with it the map's style, which MapLibre takes in
 * a frame. To be called before the page is asked for.
 */
export async function holdStyle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: FrameRequestCallback[] = [];
    let isHolding = false;
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => (isHolding ? held.push(run) : frame(run));
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply(target, canvas: HTMLCanvasElement, [kind, ...rest]: [string, ...unknown[]]) {
        if (kind === "webgl2" && canvas.classList.contains("maplibregl-canvas")) {
          isHolding = true;
          document.documentElement.dataset.held = "";
        }
        return Reflect.apply(target, canvas, [kind, ...rest]);
      },
    });
    Object.assign(window, {
      letGo: () => {
        isHolding = false;
        for (const run of held.splice(0)) frame(run);
      },
      // Observers are told in the order they were made in, so the map's have been when this one is.
      hasObserved: () =>
        new Promise<void>((resolve) => {
          const box = document.querySelector("#map-canvas");
          const observer = new ResizeObserver(() => {
            observer.disconnect();
            resolve();
          });
          if (box) observer.observe(box);
        }),
    });
  });
}

/** Waits for the map's canvas, changes the window's size, and lets the style come when the map knows of that. */
export async function resizeBeforeStyle(page: Page, size: { width: number; height: number }) {
  await page.locator(":root[data-held]").waitFor({ state: "attached" });
  const observed = () => page.evaluate(() => (window as unknown as Held).hasObserved());
  await observed();
  await page.setViewportSize(size);
  await page.waitForFunction((width) => innerWidth === width, size.width);
  await observed();
  await page.evaluate(() => (window as unknown as Held).letGo());
}
