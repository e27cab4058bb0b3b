import type { Browser } from "playwright-core";

/** A slow phone on a slow line. The browser slows the page's own thread, and each request by a round trip, but not connecting. */
export const LINE = { bitsPerSecond: 1_600_000, roundTrip: 150, cpu: 4 } as const;

export const MILESTONES = ["firstPaint", "largestPaint", "live", "mapReady"] as const;
export type Milestone = (typeof MILESTONES)[number];

export type SlowLoad = {
  /**
   * Milliseconds from navigation: until something can be read, until the largest text or picture is there, until everything
   * on show answers, until the live map is drawn and its features can be clicked.
   */
  readonly times: Readonly<Record<Milestone, number>>;
  /** Bytes over the line until then, compressed as they were sent; until a paint only what holds paints back. */
  readonly bytes: Readonly<Record<Milestone, number>>;
  /** Milliseconds of tasks beyond their first 50, until the map is ready. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Fonts that had begun to load at the first paint, by file name. */
  readonly fonts: readonly string[];
};

type Noted = { largestPaint: number; blocked: number; shift: number; live: number; ready: number };

/** Opens a page with nothing cached on that line, and times it. Rejects when its map is not ready within a minute. */
export async function measureSlowLoad(browser: Browser, url: string): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: "block",
  });
  try {
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
    await page.locator('[data-map-status="ready"]').waitFor({ timeout: 60_000 });
    return await page.evaluate(read);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of it. */
function note(): void {
  const noted: Noted = { largestPaint: 0, blocked: 0, shift: 0, live: 0, ready: 0 };
  Object.assign(window, { noted });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  watch("largest-contentful-paint", ({ startTime }) => {
    noted.largestPaint = startTime;
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

/** Runs in the page when its map is ready. */
function read(): SlowLoad {
  const { noted } = window as unknown as { noted: Noted };
  const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const { largestPaint, live, ready: mapReady, blocked, shift } = noted;
  type File = PerformanceResourceTiming & { readonly renderBlockingStatus: string };
  const page = performance.getEntriesByType("navigation") as File[];
  const others = performance.getEntriesByType("resource") as File[];
  const blocking = others.filter((file) => file.renderBlockingStatus === "blocking");
  // Of a file that is still on its way, what has come of it. What a worker's script tells of its start is later than its end.
  const share = ({ responseStart, responseEnd }: File, time: number) => {
    if (responseEnd <= time) return 1;
    const begun = Math.min(responseStart, responseEnd);
    return begun < time ? (time - begun) / (responseEnd - begun) : 0;
  };
  const until = (time: number, files: readonly File[]) =>
    files.reduce((sum, file) => sum + file.transferSize * share(file, time), 0);
  return {
    times: { firstPaint, largestPaint, live, mapReady },
    bytes: {
      firstPaint: until(firstPaint, [...page, ...blocking]),
      largestPaint: until(largestPaint, [...page, ...blocking]),
      live: until(live, [...page, ...others]),
      mapReady: until(mapReady, [...page, ...others]),
    },
    blocked,
    shift,
    fonts: others
      .filter(({ name, startTime }) => name.endsWith(".woff2") && startTime <= firstPaint)
      .map(({ name }) => name.split("/").at(-1) ?? name),
  };
}
