import { effect } from "@preact/signals-core";
import type { Workbox } from "workbox-window";
import type { AppState } from "../../state/app-state.ts";
import { siteUrl, TILES_PATH } from "../site-url.ts";
import { usedFiles } from "./used-files.ts";

/**
 * Keeps the site for reading without a network, once the page is done with all else. A new version is offered and taken
 * when the reader says so. Where there are no service workers (plain http, some private windows), nothing is kept and
 * nothing is missed. `data-kept` stands on the root once all is kept.
 */
export async function registerWorker(state: AppState): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(siteUrl("service-worker.js"), { scope: siteUrl("") });
  offerVersions(workbox, state);
  // A worker that cannot be had is no loss to who is reading; the browser tries again at the next visit.
  const registration = await workbox.register().catch(() => undefined);
  if (!registration) return;
  // What is read before the worker is in charge would pass it by.
  await workbox.controlling;
  const files = { type: "KEEP", urls: usedFiles(document, performance) };
  (await workbox.getSW()).postMessage(files);
  const { readExtent } = await import("../../map/basemap/read-extent.ts");
  // What cannot be had now is kept when it is looked at.
  await readExtent(siteUrl(TILES_PATH), state.dossier, state.index).catch(() => {});
  document.documentElement.dataset.kept = "";
}

function offerVersions(workbox: Workbox, state: AppState): void {
  workbox.addEventListener("waiting", () => {
    state.newVersion.value = "ready";
  });
  effect(() => {
    if (state.newVersion.value === "taken") workbox.messageSkipWaiting();
  });
  workbox.addEventListener("controlling", () => {
    if (state.newVersion.value === "taken") location.reload();
  });
}
