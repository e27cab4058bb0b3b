import { homeCamera } from "../../core/camera/home.ts";
import type { Viewport } from "../../core/camera/viewport.ts";
import type { FlavorName } from "../../core/cartography/flavors.ts";
import type { StillView } from "../../core/still/still-view.ts";
import type { AppState } from "../../state/app-state.ts";

/** Where there is no map, a picture has this box. */
const BOX: Viewport = {
  width: 1000,
  height: 800,
  padding: { top: 60, right: 84, bottom: 48, left: 72 },
};

/** What the map shows and in which colours; where there is no map, what it would show. */
export async function pictureView(
  state: AppState,
): Promise<StillView & { readonly flavor: FlavorName }> {
  const projection = state.projection.peek();
  const map = await state.takePicture.peek()?.(1);
  if (map) {
    map.image.close();
    const { camera, width, height, flavor } = map;
    return { camera, width, height, flavor, projection };
  }
  const { dossier, index } = state;
  const camera = state.camera.peek() ?? homeCamera(dossier, index, projection, BOX);
  return { camera, width: BOX.width, height: BOX.height, projection, flavor: "light" };
}
