import type { Dispose } from "../map-context.ts";

export type AfterPaint = {
  /** Asks for it; several times before it is done are one. */
  readonly ask: () => void;
  readonly cancel: Dispose;
};

/**
 * Does something once the page has painted what has just changed. A frame of the map takes many times as long as one of
 * the panel, so that what a reader has clicked is there first and the map follows in the next frame.
 */
export function afterPaint(run: () => void): AfterPaint {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    if (frame !== null) return;
    frame = requestAnimationFrame(() => {
      // A frame's callbacks come before it is painted, a timer set in them after.
      timer = setTimeout(() => {
        frame = null;
        run();
      });
    });
  };
  const cancel = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = null;
  };
  return { ask, cancel };
}
