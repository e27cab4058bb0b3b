import type { StillPoint } from "../../core/still/still-window.ts";

type Moves = {
  /** By so many of the picture's own pixels. */
  readonly pan: (by: StillPoint) => void;
  /** Nearer by a factor, about a point of the picture. */
  readonly zoom: (factor: number, about: StillPoint) => void;
  /** What of the picture is under pointer or fingers, before each of the other two. */
  readonly hold: (at: StillPoint) => void;
  /** Whether the wheel alone and a single finger scroll the page around the picture, as a frame's does. */
  readonly framed: boolean;
};

/** Pixels of the screen that a click may slip. */
const SLIP = 4;
/** Pixels of a wheel that double the scale. */
const DOUBLING = 300;

/**
 * Turns wheel, drag and pinch over a picture into moves. A drag that begins on a link does not follow it. Returns what stops it.
 */
export function listenGestures(
  still: SVGSVGElement,
  { pan, zoom, hold, framed }: Moves,
): () => void {
  const fingers = new Map<number, StillPoint>();
  let slipped = 0;
  /** Of the screen, in the picture's pixels. */
  const toPicture = (at: StillPoint): StillPoint =>
    new DOMPoint(at.x, at.y).matrixTransform(still.getScreenCTM()?.inverse());
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (fingers.size === 0) slipped = 0;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    slipped += Math.hypot(now.x - before.x, now.y - before.y);
    if (slipped > SLIP && !still.hasPointerCapture(event.pointerId)) {
      still.setPointerCapture(event.pointerId);
    }
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (slipped <= SLIP) return;
    if (framed && !other && event.pointerType === "touch") return;
    if (other) {
      const middle = toPicture({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      hold(middle);
      zoom(distance(now, other) / Math.max(1, distance(before, other)), middle);
      return;
    }
    const [from, to] = [toPicture(before), toPicture(now)];
    hold(from);
    pan({ x: from.x - to.x, y: from.y - to.y });
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
  };
  const click = (event: MouseEvent): void => {
    if (slipped <= SLIP) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const wheel = (event: WheelEvent): void => {
    if (framed && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 20 : event.deltaY;
    const at = toPicture({ x: event.clientX, y: event.clientY });
    hold(at);
    zoom(2 ** (-pixels / DOUBLING), at);
  };
  const stop = new AbortController();
  const { signal } = stop;
  still.addEventListener("pointerdown", down, { signal });
  still.addEventListener("pointermove", move, { signal });
  still.addEventListener("pointerup", up, { signal });
  still.addEventListener("pointercancel", up, { signal });
  still.addEventListener("click", click, { signal, capture: true });
  still.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  still.addEventListener("wheel", wheel, { signal, passive: false });
  // The browser would take two fingers for scrolling as well.
  const touch = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  still.addEventListener("touchmove", touch, { signal, passive: false });
  return () => stop.abort();
}

function distance(a: StillPoint, b: StillPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
