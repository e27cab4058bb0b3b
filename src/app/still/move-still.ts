import { effect } from "@preact/signals-core";
import type { Camera } from "../../core/camera/camera.ts";
import { homeCamera } from "../../core/camera/home.ts";
import { MAX_ZOOM, MIN_ZOOM } from "../../core/camera/max-zoom.ts";
import type { StillView } from "../../core/still/still-view.ts";
import {
  fitWindow,
  LONE_REACH,
  panWindow,
  type StillPoint,
  type StillReach,
  type StillWindow,
  zoomWindow,
} from "../../core/still/still-window.ts";
import type { StillWorld } from "../../core/still/still-world.ts";
import { windowCamera } from "../../core/still/window-camera.ts";
import { cameraFor } from "../../map/camera/camera-for.ts";
import { measureViewport } from "../../map/camera/measure-viewport.ts";
import { reportProblem } from "../../state/actions.ts";
import type { AppState, CameraWish } from "../../state/app-state.ts";
import { loadWorld } from "../../ui/picture/load-world.ts";
import { watchMapCovers } from "../map-covers.ts";
import { drawStill } from "./draw-still.tsx";
import { listenGestures } from "./listen-gestures.ts";
import { listenKeys } from "./listen-keys.ts";
import { stillCamera } from "./still-camera.ts";
import { stillStage } from "./still-stage.ts";

/** Milliseconds without a move after which the view is drawn anew. */
const REST = 160;
/** Parts of the picture that it may be moved by, and times it may be nearer, before it is drawn anew without a rest. */
const STRAY = { moved: 0.35, nearer: 2 } as const;

/**
 * Lets the reader move about the still map where there is no live one: by wheel, fingers, drag, keys and the map's controls. What
 * is seen at once is the picture, moved; when the reader rests, the view is drawn anew with its own names, and is the state's
 * camera like the live map's. Without the world to draw it from, the picture alone is moved about. Returns what stops all that.
 *
 * @param drawn called whenever the picture's elements are others
 */
export function moveStill(state: AppState, still: SVGSVGElement, drawn: () => void): () => void {
  const { dossier, index } = state;
  const frame = still.closest<HTMLElement>(".map-still") ?? document.body;
  let stage = stillStage(still);
  let world: StillWorld | null = null;
  const { width, height } = stage.whole;
  let view: StillView = { camera: stillCamera(still), projection: "globe", width, height };
  let written = state.camera.peek();
  /** Of the picture, what was last held on to; it stays where it is. */
  let held: StillPoint | undefined;
  let stopped = false;

  const viewport = () => measureViewport(frame, covers.covered);
  /** Null is home. */
  const draw = (wanted: Camera | null): void => {
    const box = viewport();
    if (world === null || box === null || stopped) return;
    cancel();
    const projection = state.projection.peek();
    const camera = wanted ?? homeCamera(dossier, index, projection, box);
    view = { camera, projection, width: box.width, height: box.height };
    stage.show(stage.whole);
    drawStill(state, world, view, still);
    stage = stillStage(still);
    held = undefined;
    drawn();
    written = wanted;
    state.camera.value = wanted;
  };
  const redraw = (): void => draw(isWhole() ? written : seen());
  const isWhole = (): boolean => stage.window() === stage.whole;
  /** What is seen through the window. Beside the globe there is nothing to see, and the view stays. */
  const seen = (): Camera => {
    const box = { width: frame.clientWidth, height: frame.clientHeight };
    return windowCamera(view, stage.window(), box, held) ?? view.camera;
  };

  let rest: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (rest !== null) clearTimeout(rest);
    rest = null;
  };
  const show = (next: StillWindow, atOnce: boolean): void => {
    stage.show(next);
    cancel();
    if (world !== null) rest = setTimeout(redraw, atOnce || strays(next, stage.whole) ? 0 : REST);
  };
  const middle = (): StillPoint => {
    const { x, y, width, height } = stage.window();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const reach = (): StillReach => {
    if (world === null) return LONE_REACH;
    const { zoom } = view.camera;
    return { least: 2 ** (MIN_ZOOM - zoom), most: 2 ** (MAX_ZOOM - zoom) };
  };
  const pan = (by: StillPoint, atOnce = false): void =>
    show(panWindow(stage.window(), by, stage.whole), atOnce);
  const zoom = (factor: number, about: StillPoint, atOnce = false): void =>
    show(zoomWindow(stage.window(), factor, about, stage.whole, reach()), atOnce);
  const hold = (at: StillPoint): void => {
    held = at;
  };

  const fulfil = (wish: CameraWish): void => {
    if (wish.kind === "zoom") zoom(2 ** wish.by, middle(), true);
    else if (wish.kind === "home") world ? draw(null) : stage.show(stage.whole);
    else if (wish.kind === "go") draw(wish.camera);
    else if (world) {
      const box = viewport();
      const places = wish.places.flatMap((id) => index.places.get(id) ?? []);
      const camera = box && cameraFor(places, state.projection.peek(), box);
      if (camera) draw(camera);
    } else {
      const box = boxAround(still, wish.places);
      if (box) stage.show(fitWindow(box, stage.whole));
    }
  };

  const covers = watchMapCovers(frame, () => {
    if (written === null && isWhole()) draw(null);
  });
  const resized = new ResizeObserver(() => redraw());
  let seenWish = state.cameraWish.peek();
  const take = async (): Promise<void> => {
    world = await loadWorld(state);
    if (stopped) return;
    // What a link asks for comes before what the picture happens to show.
    if (!isWhole()) redraw();
    else if (seenWish !== null && written === null) fulfil(seenWish);
    else draw(written);
    resized.observe(frame);
  };
  take().catch((error: unknown) =>
    reportProblem(state, { kind: "part-failed", detail: String(error) }),
  );

  const disposals = [
    effect(() => {
      const wish = state.cameraWish.value;
      if (wish === null || wish === seenWish) return;
      seenWish = wish;
      fulfil(wish);
    }),
    effect(() => {
      const camera = state.camera.value;
      if (camera === written) return;
      written = camera;
      draw(camera);
    }),
    effect(() => {
      void [state.language.value, state.projection.value, state.hidden.value];
      redraw();
    }),
    listenGestures(still, { pan, zoom, hold, framed: state.page.embed }),
    listenKeys(still, {
      pan: (x, y) => {
        const { width, height } = stage.window();
        pan({ x: x * width, y: y * height }, true);
      },
      zoom: (factor) => zoom(factor, middle(), true),
    }),
    () => resized.disconnect(),
  ];
  return () => {
    stopped = true;
    cancel();
    for (const dispose of disposals) dispose();
    stage.show(stage.whole);
  };
}

/** Whether a window shows what the picture has hardly anything of. */
function strays({ x, y, width, height }: StillWindow, whole: StillWindow): boolean {
  const across = Math.abs(x + width / 2 - whole.x - whole.width / 2) / whole.width;
  const down = Math.abs(y + height / 2 - whole.y - whole.height / 2) / whole.height;
  const nearer = whole.width / width;
  return Math.max(across, down) > STRAY.moved || Math.max(nearer, 1 / nearer) > STRAY.nearer;
}

/** The box around signs and names of places; null when none is drawn. */
function boxAround(still: SVGSVGElement, places: readonly string[]): StillWindow | null {
  const boxes = [...still.querySelectorAll<SVGAElement>("a[data-on-map]")]
    .filter(({ dataset }) => places.includes(dataset.onMap ?? ""))
    .map((link) => link.getBBox())
    .filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  return { x, y, width, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
