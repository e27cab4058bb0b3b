import "maplibre-gl/dist/maplibre-gl.css";
import { computed, effect, signal } from "@preact/signals-core";
import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from "maplibre-gl";
import { MAX_ZOOM, MIN_ZOOM } from "../core/camera/max-zoom.ts";
import { chooseFlavor } from "../core/cartography/choose-flavor.ts";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { openArchives } from "./basemap/archives.ts";
import type { ForeignBasemap } from "./basemap/foreign-basemap.ts";
import { measureViewport } from "./camera/measure-viewport.ts";
import { openingCamera } from "./camera/opening-camera.ts";
import { CreditsControl } from "./credits-control.ts";
import { deviceColors } from "./device-colors.ts";
import { MAP_FONT_FAMILIES } from "./fonts.ts";
import type { MountedMap, MountOptions } from "./mount-options.ts";
import { declareFaces } from "./served-faces.ts";
import { clickableLayers } from "./style/clickable-layers.ts";
import { style } from "./style/style.ts";
import type { StyleInput } from "./style/style-input.ts";
import { listenPointer } from "./sync/listen-pointer.ts";
import { listenSpot } from "./sync/listen-spot.ts";
import { offerPicture } from "./sync/offer-picture.ts";
import { reportCenter } from "./sync/report-center.ts";
import { reportErrors } from "./sync/report-errors.ts";
import { reportInView } from "./sync/report-in-view.ts";
import { syncBase } from "./sync/sync-base.ts";
import { syncCamera } from "./sync/sync-camera.ts";
import { syncFlags } from "./sync/sync-flags.ts";
import { syncStyle } from "./sync/sync-style.ts";
import { syncTools } from "./sync/sync-tools.ts";

/** Milliseconds in which a name appears or goes. */
const FADE = 200;

/**
 * Draws the dossier on a live map and keeps it and the state together until removed. The map
 * is drawn when `mapStatus` is `ready`. Never throws: where there is no WebGL,
 * `mapStatus` becomes `failed`, the problem is reported, and there is no map.
 */
export function mountMap(
  container: HTMLElement,
  state: AppState,
  options: MountOptions,
): MountedMap | null {
  const { scene, opened, korean } = options.prepared;
  const { basemap, archive } = opened;
  setWorkerUrl(options.worker);
  const archives = openArchives(options.gaps);
  if (archive) archives.add(archive);

  const foreign = signal<ForeignBasemap | null>(null);
  const device = deviceColors();
  const flavor = computed(() => chooseFlavor(state.theme.value, device.wish.value));
  const selected = computed(() => state.selection.value.place);
  const looks = computed(
    (): StyleInput => ({
      scene,
      basemap,
      foreign: foreign.value,
      flavor: flavor.value,
      language: state.language.value,
      projection: state.projection.value,
      hidden: state.hidden.value,
      selected: selected.value,
    }),
  );
  const first = style(looks.peek());
  let map: MapLibreMap;
  try {
    map = new MapLibreMap({
      container,
      style: { ...first, ...declareFaces(MAP_FONT_FAMILIES.korean, korean) },
      ...opening(container, state, options),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: options.reducedMotion() ? 0 : FADE,
      validateStyle: false,
      cooperativeGestures: options.framed !== undefined,
      locale: {
        "Map.Title": options.label(state.language.peek()),
        ...gestureWords(options.framed),
      },
    });
  } catch (error) {
    device.dispose();
    archives.close();
    reportProblem(state, { kind: "map-failed", detail: String(error) });
    state.mapStatus.value = "failed";
    return null;
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const credits = new CreditsControl();
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-left").addControl(credits);

  const context = { map, state, scene, options };
  const disposals = [
    reportErrors(context),
    syncBase(context, archives, foreign),
    syncStyle(context, () => looks.value, first),
    syncFlags(context),
    syncCamera(context),
    listenPointer(context, clickableLayers(first)),
    ...(options.framed ? [] : [listenSpot(context)]),
    reportCenter(context),
    reportInView(context, clickableLayers(first)),
    syncTools(context),
    offerPicture(context, () => flavor.peek()),
    effect(() => {
      const language = state.language.value;
      credits.show(options.credits(language, foreign.value?.id ?? null));
      map.getCanvas().setAttribute("aria-label", options.label(language));
    }),
    device.dispose,
  ];
  return {
    remove: () => {
      for (const dispose of disposals) dispose();
      map.remove();
      archives.close();
    },
    resize: () => {
      map.resize();
    },
    camera: () => {
      const { lng, lat } = map.getCenter();
      return { lon: lng, lat, zoom: map.getZoom() };
    },
  };
}

/** As MapLibre's options; it opens at none of our views while its container is not laid out. */
function opening(
  container: HTMLElement,
  state: AppState,
  { covered }: MountOptions,
): { center?: [number, number]; zoom?: number } {
  const box = measureViewport(container, covered);
  const camera = box ? openingCamera(state, box) : state.camera.peek();
  return camera === null ? {} : { center: [camera.lon, camera.lat], zoom: camera.zoom };
}

function gestureWords(words: MountOptions["framed"]): Record<string, string> {
  if (!words) return {};
  return {
    "CooperativeGesturesHandler.WindowsHelpText": words.windows,
    "CooperativeGesturesHandler.MacHelpText": words.mac,
    "CooperativeGesturesHandler.MobileHelpText": words.touch,
  };
}
