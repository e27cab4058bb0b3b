import { effect } from "@preact/signals-core";
import type { MapLibreEvent } from "maplibre-gl";
import type { Camera } from "../../core/camera/camera.ts";
import { homeCamera } from "../../core/camera/home.ts";
import type { CameraWish } from "../../state/app-state.ts";
import { cameraFor } from "../camera/camera-for.ts";
import { measureViewport } from "../camera/measure-viewport.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { afterPaint } from "./after-paint.ts";

/** Milliseconds. */
const FLIGHT = 700;

/**
 * Keeps camera and state together: wishes move the map, moves are written to `camera`, and a camera
 * that something else wrote (an opened link) is gone to. While at home, `camera` is null and the map
 * stays at home when its box or projection changes.
 */
export function syncCamera({ map, state, options }: MapContext): Dispose {
  let atHome = state.camera.peek() === null;
  let written = state.camera.peek();
  const firstWish = state.cameraWish.peek();
  // Without its style the map is a flat one, which cannot be everywhere that a globe can be.
  let opening: Camera | null = firstWish === null ? written : null;
  let hasStyle = false;

  const viewport = () => measureViewport(map.getContainer(), options.covered);
  const home = (): Camera | null => {
    const box = viewport();
    const { dossier, index, projection } = state;
    return box && homeCamera(dossier, index, projection.peek(), box);
  };
  const go = (camera: Camera | null, flying: boolean): void => {
    if (camera === null) return;
    const to = { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom };
    if (flying && !options.reducedMotion()) map.easeTo({ ...to, duration: FLIGHT });
    else map.jumpTo(to);
  };
  const fulfil = (wish: CameraWish, flying: boolean): void => {
    opening = null;
    if (wish.kind === "home") {
      atHome = true;
      go(home(), flying);
      return;
    }
    const box = viewport();
    if (wish.kind === "go") {
      atHome = false;
      go(wish.camera, flying);
    } else if (wish.kind === "zoom") {
      const { lng, lat } = map.getCenter();
      atHome = false;
      go({ lon: lng, lat, zoom: map.getZoom() + wish.by }, flying);
    } else if (box !== null) {
      const places = wish.places.flatMap((id) => state.index.places.get(id) ?? []);
      const camera = cameraFor(places, state.projection.peek(), box);
      if (camera === null) return;
      atHome = false;
      go(camera, flying);
    }
  };

  const write = (): void => {
    if (!hasStyle) return;
    const { lng, lat } = map.getCenter();
    written = atHome ? null : { lon: lng, lat, zoom: map.getZoom() };
    state.camera.value = written;
  };
  const start = (event: MapLibreEvent): void => {
    if (event.originalEvent !== undefined) atHome = false;
  };
  const stay = (): void => {
    if (atHome) go(home(), false);
  };
  /** Credits and scale lie over the map, too, and were not there when it was made. */
  const begin = (): void => {
    hasStyle = true;
    if (atHome) stay();
    else if (opening !== null) go(opening, false);
    else write();
    opening = null;
  };
  const listening = [
    map.on("movestart", start),
    map.on("moveend", write),
    map.on("resize", stay),
    map.on("style.load", begin),
  ];

  if (firstWish !== null) fulfil(firstWish, false);
  let seenWish = firstWish;
  let seenProjection = state.projection.peek();
  let waiting: readonly CameraWish[] = [];
  const flight = afterPaint(() => {
    const wishes = waiting;
    waiting = [];
    for (const wish of wishes) fulfil(wish, true);
  });
  const disposals = [
    flight.cancel,
    effect(() => {
      const wish = state.cameraWish.value;
      if (wish === null || wish === seenWish) return;
      seenWish = wish;
      waiting = [...waiting, wish];
      flight.ask();
    }),
    effect(() => {
      const camera = state.camera.value;
      if (camera === written) return;
      written = camera;
      if (!hasStyle) opening = camera;
      waiting = [];
      atHome = camera === null;
      go(camera ?? home(), false);
    }),
    effect(() => {
      const projection = state.projection.value;
      if (projection === seenProjection) return;
      seenProjection = projection;
      stay();
    }),
  ];
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
    for (const dispose of disposals) dispose();
  };
}
