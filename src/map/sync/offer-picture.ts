import type { FlavorName } from "../../core/cartography/flavors.ts";
import type { MapPicture } from "../../state/map-picture.ts";
import type { Dispose, MapContext } from "../map-context.ts";

/**
 * Lets the page ask for a picture of the map while it is mounted. It is read in the frame that draws it: keeping what was drawn
 * for later reading would cost every frame.
 */
export function offerPicture({ map, state }: MapContext, flavor: () => FlavorName): Dispose {
  const take = async (density: number): Promise<MapPicture> => {
    const denser = density > map.getPixelRatio();
    try {
      if (denser) {
        const drawn = map.once("idle");
        map.setPixelRatio(density);
        await drawn;
      }
      map.redraw();
      const canvas = map.getCanvas();
      const { clientWidth: width, clientHeight: height } = canvas;
      const { lng: lon, lat } = map.getCenter();
      const camera = { lon, lat, zoom: map.getZoom() };
      return { image: await createImageBitmap(canvas), width, height, flavor: flavor(), camera };
    } finally {
      // Documented to give the ratio back to the device; the type forgets it.
      if (denser) map.setPixelRatio(null as never);
    }
  };
  state.takePicture.value = take;
  return () => {
    state.takePicture.value = null;
  };
}
