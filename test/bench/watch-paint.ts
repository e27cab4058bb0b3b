import type { Page } from "playwright-core";
import { SPAN } from "./trace-spans.ts";

export type Painted = {
  /** Milliseconds from the reader's event until the page's answer to it was painted. */
  readonly panel: number;
  /** Milliseconds until the first frame of the map after that was drawn; null when it drew none. */
  readonly map: number | null;
};

declare global {
  interface Window {
    /** When the map last drew something. */
    lastDraw?: number;
  }
}

/** To be called before a page is opened, so that frames of its map are noticed. */
export async function watchMap(page: Page): Promise<void> {
  // tsx keeps the names of functions with a helper that a page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const draw = prototype.drawElements;
    prototype.drawElements = function (...args) {
      window.lastDraw = performance.now();
      draw.apply(this, args);
    };
  });
}

/** Milliseconds without a frame of the map after which it is at rest. */
const REST = 250;

/**
 * Waits until nothing of what was done before is still under way, so that each sample stands for one act of a reader who
 * looks at what is there.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (rest) => {
    const frame = () => new Promise(requestAnimationFrame);
    const began = performance.now();
    while (performance.now() - Math.max(began, window.lastDraw ?? 0) < rest) await frame();
    await new Promise((resolve) => requestIdleCallback(resolve));
  }, REST);
}

/** What a sample is called in a trace, when it is for one. */
export type Named = { readonly name: string; readonly waitForMap?: boolean };

/**
 * Starts to watch for an event and what the page then changes; the returned function resolves to the times. The page
 * has answered when the first change after the event is there that `answer` matches.
 */
export async function watchPaint(
  page: Page,
  event: "click" | "input" | "change" | "keydown",
  answer: string,
  { name, waitForMap = false }: Named,
): Promise<() => Promise<Painted>> {
  const watch = await page.evaluateHandle(
    ([type, selector, map, span]) => {
      const afterFrame = (): Promise<number> =>
        new Promise((resolve) => {
          // A message sent in a frame's callback arrives after that frame was painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          });
        });
      let began: number | null = null;
      addEventListener(
        type,
        ({ timeStamp }) => {
          began = timeStamp;
        },
        { capture: true, once: true },
      );
      const painted = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (began === null || !document.querySelector(selector)) return;
          observer.disconnect();
          void afterFrame().then(resolve);
        }).observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      });
      const drawn = async (after: number): Promise<number | null> => {
        if (!map) return null;
        for (let frames = 0; frames < 200; frames += 1) {
          const at = await afterFrame();
          if ((window.lastDraw ?? 0) > after) return at;
        }
        return null;
      };
      const times = painted.then(async (panel) => {
        const start = began ?? panel;
        const end = await drawn(panel);
        performance.measure(`${span} painted`, { start, end: panel });
        if (end !== null) performance.measure(`${span} drawn`, { start, end });
        return { panel: panel - start, map: end === null ? null : end - start };
      });
      return { times };
    },
    [event, answer, waitForMap, SPAN + name] as const,
  );
  return () => watch.evaluate(({ times }) => times);
}
