import type { Camera } from "../../core/camera/camera.ts";
import { homeCamera } from "../../core/camera/home.ts";
import type { Viewport } from "../../core/camera/viewport.ts";
import type { AppState } from "../../state/app-state.ts";

/** Where the map starts in its box: at the state's camera if it has one, else at home. */
export function openingCamera(state: AppState, box: Viewport): Camera {
  const { dossier, index, projection } = state;
  return state.camera.peek() ?? homeCamera(dossier, index, projection.peek(), box);
}
