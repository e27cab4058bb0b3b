/** The part of a still map that is shown, in the map's own pixels. It always has the map's shape. */
export type StillWindow = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type StillPoint = { readonly x: number; readonly y: number };

/** How much nearer or further than as the whole a picture may be shown. */
export type StillReach = { readonly least: number; readonly most: number };

/** Of a picture that cannot be drawn anew: nearer, its outlines would claim a course that they do not know. */
export const LONE_REACH: StillReach = { least: 1, most: 6 };

/** The window after coming nearer by a factor, with a point staying where it is seen. */
export function zoomWindow(
  window: StillWindow,
  factor: number,
  about: StillPoint,
  whole: StillWindow,
  { least, most }: StillReach = LONE_REACH,
): StillWindow {
  const now = whole.width / window.width;
  const next = Math.min(most, Math.max(least, now * factor));
  const by = now / next;
  return within(
    {
      x: about.x + (window.x - about.x) * by,
      y: about.y + (window.y - about.y) * by,
      width: whole.width / next,
      height: whole.height / next,
    },
    whole,
  );
}

/** The window moved, as far as its middle stays on the map. */
export function panWindow(window: StillWindow, by: StillPoint, whole: StillWindow): StillWindow {
  return within({ ...window, x: window.x + by.x, y: window.y + by.y }, whole);
}

/** The window around a box, with room about it. */
export function fitWindow(box: StillWindow, whole: StillWindow): StillWindow {
  const room = 2.5;
  const factor = Math.min(
    LONE_REACH.most / 2,
    whole.width / (box.width * room + 1),
    whole.height / (box.height * room + 1),
  );
  const zoomed = zoomWindow(whole, factor, { x: 0, y: 0 }, whole);
  return within(
    {
      ...zoomed,
      x: box.x + (box.width - zoomed.width) / 2,
      y: box.y + (box.height - zoomed.height) / 2,
    },
    whole,
  );
}

function within(window: StillWindow, whole: StillWindow): StillWindow {
  const clamp = (at: number, size: number, start: number, length: number): number =>
    Math.min(start + length, Math.max(start, at + size / 2)) - size / 2;
  return {
    ...window,
    x: clamp(window.x, window.width, whole.x, whole.width),
    y: clamp(window.y, window.height, whole.y, whole.height),
  };
}
