import type { Camera } from "../../core/camera/camera.ts";
import type { LinkParameter } from "./link-parameter.ts";

/** Latitude, longitude (degrees), zoom. */
export const cameraParameter: LinkParameter = {
  key: "at",
  write: ({ camera }) => camera && encodeCamera(camera),
  read: (value, view) => {
    const camera = decodeCamera(value);
    if (camera !== null) view.camera = camera;
    return camera !== null;
  },
};

/** As many decimals as move the map by less than a pixel at that zoom (512-pixel tiles). */
function encodeCamera({ lon, lat, zoom }: Camera): string {
  const decimals = Math.max(2, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)));
  return `${lat.toFixed(decimals)},${lon.toFixed(decimals)},${Number(zoom.toFixed(2))}`;
}

function decodeCamera(value: string): Camera | null {
  const numbers = value.split(",");
  if (numbers.length !== 3 || !numbers.every((text) => /^-?\d{1,3}(\.\d{1,10})?$/.test(text))) {
    return null;
  }
  const [lat = 0, lon = 0, zoom = 0] = numbers.map(Number);
  const possible = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= -2 && zoom <= 24;
  return possible ? { lon, lat, zoom } : null;
}
