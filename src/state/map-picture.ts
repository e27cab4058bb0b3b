import type { Camera } from "../core/camera/camera.ts";
import type { FlavorName } from "../core/cartography/flavors.ts";

/** The map as it is on show. */
export type MapPicture = {
  /** Transparent where the map is, as beside the globe. */
  readonly image: ImageBitmap;
  /** Pixels of the page that it takes up; the image has more where `density` is above 1. */
  readonly width: number;
  readonly height: number;
  readonly flavor: FlavorName;
  readonly camera: Camera;
};

/**
 * Draws the map once more, with so many pixels of the image to one of the page, as far as the device can. Whoever asks
 * closes the image. Rejects when the map is gone.
 */
export type TakePicture = (density: number) => Promise<MapPicture>;
