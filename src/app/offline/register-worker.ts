import { effect } from "@preact/signals-core";
import type { AppState } from "../../state/app-state.ts";
import { siteUrl, TILES_PATH } from "../site-url.ts";
import { usedFiles } from "./used-files.ts";
import { workerInCharge } from "./worker-in-charge.ts";
import { workerWaits } from "./worker-waits.ts";

/**
 * Keeps the site for reading without a network, once the page is done with all else. A new version is offered and taken
 * when the reader says so. Where there are no service workers (plain http, some private windows), nothing is kept and
 * nothing is missed. `data-kept` stands on the root once all is kept.
 */
export async function registerWorker(state: AppState): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  // A worker that cannot be had is no loss to who is reading; the browser tries again at the next visit.
  const registration = await workers
    .register(siteUrl("service-worker.js"), { scope: siteUrl("") })
    .catch(() => undefined);
  if (!registration) return;
  offerVersions(workers, registration, state);
  // What is read before the worker is in charge would pass it by.
  const worker = await workerInCharge(workers);
  worker.postMessage({ type: "KEEP", urls: usedFiles(document, performance) });
  const { readExtent } = await import("../../map/basemap/read-extent.ts");
  // What cannot be had now is kept when it is looked at.
  await readExtent(siteUrl(TILES_PATH), state.dossier, state.index).catch(() => {});
  document.documentElement.dataset.kept = "";
}

function offerVersions(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  state: AppState,
): void {
  workerWaits(workers, registration, () => {
    state.newVersion.value = "ready";
  });
  effect(() => {
    if (state.newVersion.value !== "taken") return;
    registration.waiting?.postMessage({ type: "SKIP_WAITING" });
  });
  workers.addEventListener("controllerchange", () => {
    if (state.newVersion.value === "taken") location.reload();
  });
}
