import { effect } from "@preact/signals-core";
import type { Feature, FeatureCollection, Position } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import { greatCircle } from "../../core/geometry/great-circle.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { TOOLS_SOURCE } from "../style/tool-layers.ts";

/** Metres between two points of a drawn way; short enough to be round on the globe at any zoom it is seen whole at. */
const STEP = 25_000;

/** Draws the way that is measured, or the spot whose coordinates are shown. */
export function syncTools({ map, state }: MapContext): Dispose {
  let usable = false;
  const draw = (): void => {
    const data = toolFeatures(state);
    if (usable) map.getSource<GeoJSONSource>(TOOLS_SOURCE)?.setData(data);
  };
  const ready = map.on("style.load", () => {
    usable = true;
    draw();
  });
  const lost = map.on("webglcontextlost", () => {
    usable = false;
  });
  const cursor = effect(() => {
    map.getCanvas().style.cursor = state.measuring.value === null ? "" : "crosshair";
  });
  const drawing = effect(draw);
  return () => {
    ready.unsubscribe();
    lost.unsubscribe();
    cursor();
    drawing();
  };
}

function toolFeatures({ measuring, spot }: AppState): FeatureCollection {
  const asked = spot.value;
  const single = asked === null || asked === "center" ? [] : [asked];
  const points = (measuring.value ?? single).map(({ lon, lat }): Position => [lon, lat]);
  const features: Feature[] = points.map((coordinates) => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates },
  }));
  if (points.length > 1) {
    features.unshift({ type: "Feature", properties: {}, geometry: greatCircle(points, STEP) });
  }
  return { type: "FeatureCollection", features };
}
