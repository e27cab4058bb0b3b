import type { StillWindow } from "../../core/still/still-window.ts";
import { keepWeights } from "./keep-weights.ts";

/** A still map as a picture that is seen through a window. */
export type StillStage = {
  readonly whole: StillWindow;
  readonly window: () => StillWindow;
  /** Moves the window; signs, names and lines keep their size. */
  readonly show: (window: StillWindow) => void;
};

/** The stage of what an SVG shows now; it holds until something else is drawn there. */
export function stillStage(still: SVGSVGElement): StillStage {
  const { x, y, width, height } = still.viewBox.baseVal;
  const whole: StillWindow = { x, y, width, height };
  const weigh = keepWeights(still);
  let window = whole;
  let shown = 1;
  const show = (next: StillWindow): void => {
    window = next;
    still.setAttribute("viewBox", `${next.x} ${next.y} ${next.width} ${next.height}`);
    const ratio = next.width / whole.width;
    if (ratio === shown) return;
    shown = ratio;
    still.style.setProperty("--unzoom", String(ratio));
    weigh(ratio);
  };
  return { whole, window: () => window, show };
}
