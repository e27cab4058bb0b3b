/** The part of `navigator.serviceWorker` that is used here. */
export type Workers = Pick<ServiceWorkerContainer, "controller"> & EventTarget;

/**
 * The service worker that answers for this page. Resolves once there is one, whoever had it installed: a page opened
 * while the visit before is still installing never sees that worker begin.
 */
export function workerInCharge(workers: Workers): Promise<ServiceWorker> {
  return new Promise((resolve) => {
    const look = () => {
      if (!workers.controller) return;
      workers.removeEventListener("controllerchange", look);
      resolve(workers.controller);
    };
    workers.addEventListener("controllerchange", look);
    look();
  });
}
