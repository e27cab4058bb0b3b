import { homeCamera } from "../../core/camera/home.ts";
import type { AppState } from "../../state/app-state.ts";
import type { MountOptions } from "../mount-options.ts";
import { measureViewport } from "./measure-viewport.ts";

/** Where the map starts, as MapLibre's options: the state's camera if it has one, else home. */
export function openingCamera(
  container: HTMLElement,
  state: AppState,
  options: MountOptions,
): { center?: [number, number]; zoom?: number } {
  const box = measureViewport(container, options.covered);
  const { dossier, index, projection } = state;
  const camera = state.camera.peek() ?? (box && homeCamera(dossier, index, projection.peek(), box));
  return camera === null ? {} : { center: [camera.lon, camera.lat], zoom: camera.zoom };
}
