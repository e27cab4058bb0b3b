import type { Camera } from "../../core/camera/camera.ts";
import type { AppState } from "../../state/app-state.ts";
import { currentView } from "../../state/restore-view.ts";
import { encodeView } from "../../state/url.ts";

/** What a picture is of, beside the dossier. */
export type PictureOf = {
  readonly camera: Camera;
  /** Full address of the view. */
  readonly link: string;
  /** Day on which the picture is made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Id of the configured basemap that is in the picture; null for the site's own. */
  readonly base: string | null;
};

/** A picture of the page as it is now, made today where the reader is. */
export function pictureOf(state: AppState, camera: Camera, base: string | null): PictureOf {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return {
    camera,
    link: new URL(encodeView(currentView(state)), location.href).href,
    day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    base,
  };
}
