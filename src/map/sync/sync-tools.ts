import { effect } from "@preact/signals-core";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import { drawnEdges } from "../../core/geometry/drawn-area.ts";
import { greatCircle } from "../../core/geometry/great-circle.ts";
import type { Ring } from "../../core/query/filter.ts";
import type { AppState } from "../../state/app-state.ts";
import { isPointing } from "../../state/is-pointing.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { TOOLS_SOURCE } from "../style/tool-layers.ts";

/** Metres between two points of a drawn way; short enough to be round on the globe at any zoom it is seen whole at. */
const STEP = 25_000;

/** Draws the way that is measured, the spot whose coordinates are shown, or the area that something must be in. */
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
    map.getCanvas().style.cursor = isPointing(state) ? "crosshair" : "";
  });
  const drawing = effect(draw);
  return () => {
    ready.unsubscribe();
    lost.unsubscribe();
    cursor();
    drawing();
  };
}

function toolFeatures(state: AppState): FeatureCollection {
  const { within } = state.filter.value;
  const ring = within !== null && within !== "view" && "ring" in within ? within.ring : [];
  const corners = state.drawing.value ?? ring;
  return {
    type: "FeatureCollection",
    features: [...areaFeatures(corners, state.drawing.value !== null), ...wayFeatures(state)],
  };
}

/** The area with its edges, and its corners while they are drawn. */
function areaFeatures(corners: Ring, isDrawn: boolean): Feature[] {
  const edges = [...drawnEdges(corners)];
  const points = isDrawn
    ? corners.map((corner) => feature({ type: "Point", coordinates: corner }))
    : [];
  if (corners.length < 2) return points;
  const line = feature({ type: "LineString", coordinates: edges });
  if (corners.length < 3) return [line, ...points];
  return [feature({ type: "Polygon", coordinates: [edges] }), line, ...points];
}

function feature(geometry: Geometry): Feature {
  return { type: "Feature", properties: {}, geometry };
}

function wayFeatures({ measuring, spot }: AppState): Feature[] {
  const asked = spot.value;
  const single = asked === null || asked === "center" ? [] : [asked];
  const points = (measuring.value ?? single).map(({ lon, lat }): Position => [lon, lat]);
  const features = points.map((coordinates) => feature({ type: "Point", coordinates }));
  return points.length > 1 ? [feature(greatCircle(points, STEP)), ...features] : features;
}
