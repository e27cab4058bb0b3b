import { effect } from "@preact/signals-core";
import type { Camera } from "../../core/camera/camera.ts";
import { groundOf } from "../../core/camera/ground-of.ts";
import { outermostOf } from "../../core/camera/outermost.ts";
import { stillToLive } from "../../core/still/still-to-live.ts";
import type { AppState } from "../../state/app-state.ts";
import { stillCamera } from "./still-camera.ts";

/**
 * The still map was drawn for one box, and the live one opens as its own box and what lies over it allow. Whenever the live map takes
 * over, this tells the style sheet where the still one has to go to lie on it, so that one becomes the other instead of showing
 * everything twice.
 */
export function handOver(state: AppState, still: SVGSVGElement, live: () => Camera): void {
  const ground = groundOf(state.dossier.places);
  effect(() => {
    if (state.mapStatus.value !== "ready") return;
    const { width, height } = still.viewBox.baseVal;
    const box = still.getBoundingClientRect();
    const isGlobe = state.projection.peek() === "globe";
    const fit = isGlobe
      ? stillToLive(
          outermostOf(ground),
          { camera: stillCamera(still), width, height },
          { camera: live(), width: box.width, height: box.height },
        )
      : null;
    still.style.setProperty("--still-to-live", fit ? transformOf(fit) : "none");
  });
}

function transformOf(fit: NonNullable<ReturnType<typeof stillToLive>>): string {
  const { x, y, scaleX, scaleY } = fit;
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scaleX.toFixed(4)}, ${scaleY.toFixed(4)})`;
}
