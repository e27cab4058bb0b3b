import type { Browser } from "playwright-core";

/** A slow phone on a slow line. */
export const LINE = { bitsPerSecond: 1_600_000, roundTrip: 150, cpu: 4 } as const;

export type SlowLoad = {
  /** Milliseconds from navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Until everything on show answers. */
  readonly live: number;
  /** Until the live map is drawn and its features can be clicked. */
  readonly mapReady: number;
  /** Milliseconds of tasks beyond their first 50. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Bytes over the line until each of them. */
  readonly bytes: Readonly<Record<"firstPaint" | "live" | "mapReady", number>>;
  /** Fonts that had begun to load at the first paint, by file name. */
  readonly fonts: readonly string[];
};

type Noted = {
  largest: number;
  blocked: number;
  shift: number;
  live: number;
  ready: number;
};

/** Opens a page with nothing cached on that line, and times it. */
export async function measureSlowLoad(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE.roundTrip,
    downloadThroughput: LINE.bitsPerSecond / 8,
    uploadThroughput: LINE.bitsPerSecond / 8,
  });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: LINE.cpu });
  // tsx keeps the names of functions with a helper that a page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(note);
  await page.goto(url, { waitUntil: "commit" });
  await page.locator('[data-map-status="ready"]').waitFor({ timeout: 120_000 });
  const found = await page.evaluate(() => {
    const noted = (window as unknown as { noted: Noted }).noted;
    const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const files = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const bytesUntil = (time: number) =>
      files
        .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
        .reduce((sum, { transferSize }) => sum + transferSize, 0);
    return {
      firstPaint,
      largestPaint: noted.largest,
      live: noted.live,
      mapReady: noted.ready,
      blocked: noted.blocked,
      shift: noted.shift,
      bytes: {
        firstPaint: bytesUntil(firstPaint),
        live: bytesUntil(noted.live),
        mapReady: bytesUntil(noted.ready),
      },
      fonts: files
        .filter(({ name, startTime }) => name.endsWith(".woff2") && startTime <= firstPaint)
        .map(({ name }) => name.split("/").at(-1) ?? name),
    };
  });
  await context.close();
  return found;
}

/** Runs in the page before anything of it. */
function note(): void {
  const noted: Noted = { largest: 0, blocked: 0, shift: 0, live: 0, ready: 0 };
  Object.assign(window, { noted });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  watch("largest-contentful-paint", ({ startTime }) => {
    noted.largest = startTime;
  });
  watch("layout-shift", (entry) => {
    noted.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch("longtask", ({ duration }) => {
    if (noted.ready === 0) noted.blocked += Math.max(0, duration - 50);
  });
  new MutationObserver(() => {
    if (noted.live === 0 && document.documentElement?.dataset.live !== undefined) {
      noted.live = performance.now();
    }
    if (noted.ready === 0 && document.querySelector('[data-map-status="ready"]')) {
      noted.ready = performance.now();
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-map-status", "data-live"],
  });
}
