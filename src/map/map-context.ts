import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppState } from "../state/app-state.ts";
import type { MountOptions } from "./mount-options.ts";
import type { Scene } from "./scene/scene.ts";

/** What the parts that keep map and state together work on. */
export type MapContext = {
  readonly map: MapLibreMap;
  readonly state: AppState;
  readonly scene: Scene;
  readonly options: MountOptions;
};

/** Undoes what a part has set up. */
export type Dispose = () => void;
