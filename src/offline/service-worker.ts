import { clientsClaim, type WorkboxPlugin } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { keepRanges } from "./keep-ranges.ts";

declare const self: ServiceWorkerGlobalScope & {
  /** Filled in by the build: the app's files, and what is in each. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

/** Seconds after which a page that is kept is better than one that is still on its way. */
const PATIENCE = 4;

const TILES = "tiles";
const isOwn = (url: URL): boolean => url.href.startsWith(self.registration.scope);

precacheAndRoute([...self.__WB_MANIFEST], { cleanURLs: false });
cleanupOutdatedCaches();
clientsClaim();

// A query changes nothing in the file that is sent; it is for the page's scripts, or somebody's count of readers.
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/\?[^#]*/, ""),
};

// Pages and data are asked for anew, so that a correction is seen at once; what is kept serves where there is no network.
registerRoute(
  ({ request, url }) => isOwn(url) && (request.mode === "navigate" || isData(url)),
  new NetworkFirst({
    cacheName: "pages",
    networkTimeoutSeconds: PATIENCE,
    plugins: [withoutQuery],
  }),
);

// Fonts have a digest in their name. All of them would be megabytes, so those that are used are kept. The map fetches
// some itself, as data.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.endsWith(".woff2"),
  new CacheFirst({ cacheName: "fonts" }),
);

registerRoute(
  ({ url }) => isOwn(url) && url.pathname.endsWith(".pmtiles"),
  async ({ request }) => keepRanges(request, await caches.open(TILES), fetch),
);

self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") self.skipWaiting();
});

// What came before this worker was in charge is asked for again, from the browser's own cache, and kept.
self.addEventListener("message", (event) => {
  if (event.data?.type !== "KEEP" || !Array.isArray(event.data.urls)) return;
  const urls = event.data.urls.filter(
    (url: unknown) => typeof url === "string" && isOwn(new URL(url)),
  );
  event.waitUntil(keepAll(urls));
});

// Tiles belong to a version: those of the one before would not fit the archive's new directory.
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.delete(TILES));
});

function isData(url: URL): boolean {
  return url.href.slice(self.registration.scope.length).startsWith("dossiers/");
}

async function keepAll(urls: readonly string[]): Promise<void> {
  const pages = await caches.open("pages");
  const fonts = await caches.open("fonts");
  await Promise.allSettled(
    urls.map((url) => (url.endsWith(".woff2") ? fonts : pages).add(new Request(url))),
  );
}
