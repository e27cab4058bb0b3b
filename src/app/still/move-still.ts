import { effect } from "@preact/signals-core";
import {
  fitWindow,
  panWindow,
  type StillPoint,
  type StillWindow,
  zoomWindow,
} from "../../core/still/still-window.ts";
import type { AppState, CameraWish } from "../../state/app-state.ts";
import { keepWeights } from "./keep-weights.ts";
import { listenGestures } from "./listen-gestures.ts";

/** Parts of the window that an arrow key moves it by. */
const STEP = 0.2;

/**
 * Lets the reader move about the still map where there is no live one: by wheel, fingers, drag, keys and the map's controls. Signs,
 * names and lines keep their size. Returns what gives the whole picture back.
 */
export function moveStill(state: AppState, still: SVGSVGElement): () => void {
  const { x, y, width, height } = still.viewBox.baseVal;
  const whole: StillWindow = { x, y, width, height };
  const weigh = keepWeights(still);
  let window = whole;
  let shown = 1;
  const show = (next: StillWindow): void => {
    window = next;
    still.setAttribute("viewBox", `${next.x} ${next.y} ${next.width} ${next.height}`);
    const ratio = next.width / whole.width;
    if (ratio === shown) return;
    shown = ratio;
    still.style.setProperty("--unzoom", String(ratio));
    weigh(ratio);
  };
  const middle = (): StillPoint => ({
    x: window.x + window.width / 2,
    y: window.y + window.height / 2,
  });
  const pan = (by: StillPoint): void => show(panWindow(window, by, whole));
  const zoom = (factor: number, about: StillPoint): void =>
    show(zoomWindow(window, factor, about, whole));
  const press = (event: KeyboardEvent): void => {
    const { width: w, height: h } = window;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => pan({ x: -w * STEP, y: 0 }),
      ArrowRight: () => pan({ x: w * STEP, y: 0 }),
      ArrowUp: () => pan({ x: 0, y: -h * STEP }),
      ArrowDown: () => pan({ x: 0, y: h * STEP }),
      "+": () => zoom(2, middle()),
      "=": () => zoom(2, middle()),
      "-": () => zoom(0.5, middle()),
    };
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  const fulfil = (wish: CameraWish): void => {
    if (wish.kind === "home") show(whole);
    else if (wish.kind === "zoom") zoom(2 ** wish.by, middle());
    else if (wish.kind === "fit") {
      const box = boxAround(still, wish.places);
      if (box) show(fitWindow(box, whole));
    }
  };
  let seen = state.cameraWish.peek();
  const dispose = effect(() => {
    const wish = state.cameraWish.value;
    if (wish === null || wish === seen) return;
    seen = wish;
    fulfil(wish);
  });
  const stopGestures = listenGestures(still, { pan, zoom });
  still.setAttribute("tabindex", "0");
  still.setAttribute("role", "group");
  still.addEventListener("keydown", press);
  return () => {
    dispose();
    stopGestures();
    still.removeAttribute("tabindex");
    still.removeAttribute("role");
    still.removeEventListener("keydown", press);
    show(whole);
  };
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
