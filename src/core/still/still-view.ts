import type { Camera, Projection } from "../camera/camera.ts";

/** A look at the map that a still picture shows: the live map's camera over a box of this many pixels. */
export type StillView = {
  readonly camera: Camera;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
};
