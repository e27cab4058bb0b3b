/** Milliseconds after which it is done even so. */
const LATEST = 100;

/** Does something once the browser has painted and answered all that is waiting. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: LATEST });
  else setTimeout(run);
}
