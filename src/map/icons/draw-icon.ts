import { FLAVORS } from "../../core/cartography/flavors.ts";
import type { Icon } from "./icon-name.ts";

/** Device pixels of the picture per pixel on the map: sharp on dense screens, not ragged on others. */
export const ICON_PIXEL_RATIO = 2;

type Brush = {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly color: string;
  /** Keeps the shape apart from lines and areas under it. */
  readonly halo: string;
};

type Shape = {
  /** Pixels on the map, width and height. */
  readonly size: number;
  /** Draws around the origin, in pixels on the map. */
  readonly draw: (brush: Brush) => void;
};

const SHAPES: Readonly<Record<Icon["shape"], Shape>> = {
  ring: {
    size: 22,
    draw: (brush) => {
      disc(brush, 9.5, brush.halo);
      circle(brush, 7, 2.25);
      disc(brush, 2.6, brush.color);
    },
  },
  hollow: {
    size: 14,
    draw: (brush) => {
      disc(brush, 5, brush.halo);
      circle(brush, 3.4, 1.5);
    },
  },
  soft: {
    size: 40,
    draw: ({ context, color }) => {
      const blur = context.createRadialGradient(0, 0, 0, 0, 0, 19);
      blur.addColorStop(0, `${color}66`);
      blur.addColorStop(0.5, `${color}38`);
      blur.addColorStop(1, `${color}00`);
      context.fillStyle = blur;
      context.fillRect(-20, -20, 40, 40);
    },
  },
  pin: {
    size: 44,
    draw: (brush) => {
      fillWithHalo(brush, "M0 0C-6-8-9-11.5-9-15.5a9 9 0 0 1 18 0C9-11.5 6-8 0 0Z");
      const { context, halo } = brush;
      context.fillStyle = halo;
      context.fill(new Path2D("M3.4-15.5a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0Z"));
    },
  },
  arrow: {
    size: 20,
    draw: (brush) => fillWithHalo(brush, "M0-8 6 6 0 3-6 6Z"),
  },
  guard: { size: 3, draw: () => {} },
  dot: {
    size: 6,
    draw: (brush) => disc(brush, 1.7, brush.color),
  },
};

/** Draws an icon in the colours of its flavour, `ICON_PIXEL_RATIO` times as large as it appears. */
export function drawIcon({ shape, hue, flavor }: Icon): ImageData {
  const { size, draw } = SHAPES[shape];
  const side = size * ICON_PIXEL_RATIO;
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error(`No 2D canvas to draw the icon “${shape}” on.`);
  context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
  context.translate(size / 2, size / 2);
  draw({ context, color: FLAVORS[flavor].hues[hue], halo: FLAVORS[flavor].halo });
  return context.getImageData(0, 0, side, side);
}

function disc({ context }: Brush, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function circle({ context, color }: Brush, radius: number, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
}

function fillWithHalo({ context, color, halo }: Brush, outline: string): void {
  const path = new Path2D(outline);
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.stroke(path);
  context.fillStyle = color;
  context.fill(path);
}
