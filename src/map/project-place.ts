import type { Map as MapLibreMap } from "maplibre-gl";
import { projectOnGlobe } from "../core/camera/globe-view.ts";
import type { Scene } from "./scene/scene.ts";

/** Pixels within the map where a place's symbol or name belongs; null when unknown or behind the globe. */
export function projectPlace(
  map: MapLibreMap,
  scene: Scene,
  place: string,
): { readonly x: number; readonly y: number } | null {
  const anchor = scene.anchors.get(place);
  if (anchor === undefined) return null;
  const [lon = 0, lat = 0] = anchor;
  if (map.getProjection()?.type === "globe") {
    const { lng, lat: centerLat } = map.getCenter();
    const camera = { lon: lng, lat: centerLat, zoom: map.getZoom() };
    if (projectOnGlobe(anchor, camera, map.getContainer().clientHeight) === null) return null;
  }
  const { x, y } = map.project([lon, lat]);
  return { x, y };
}
