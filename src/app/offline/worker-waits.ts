import type { Workers } from "./worker-in-charge.ts";

/** The part of a service worker's registration that is used here. */
export type Registration = Pick<ServiceWorkerRegistration, "installing" | "waiting"> & EventTarget;

/**
 * Calls `offer` when a newer worker than the one in charge is installed and waits: at once when it waits already, and
 * when one is found later or is just being installed. The very first worker takes charge by itself and is no news.
 */
export function workerWaits(workers: Workers, registration: Registration, offer: () => void): void {
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && workers.controller) offer();
    });
  };
  if (registration.waiting && workers.controller) offer();
  watch();
  registration.addEventListener("updatefound", watch);
}
