import type { Dispose } from "../map-context.ts";

export type AfterPaint = {
  /** Asks for it; several times before it is done are one. */
  readonly ask: () => void;
  readonly cancel: Dispose;
};

/** Milliseconds after a frame in which the map follows even when the page has no rest. */
const LATEST = 16;

/**
 * Does something once the page has painted what has just changed and has answered all that is waiting. A frame of the map
 * takes many times as long as one of the panel, so that what a reader has clicked is there first and the map follows.
 */
export function afterPaint(run: () => void): AfterPaint {
  let frame: number | null = null;
  const now = (): void => {
    if (frame === null) return;
    frame = null;
    run();
  };
  const ask = (): void => {
    // A frame's callbacks come before it is painted; what is idle or a timer in them, after.
    frame ??= requestAnimationFrame(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(now, { timeout: LATEST });
      else setTimeout(now);
    });
  };
  const cancel = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
  };
  return { ask, cancel };
}
