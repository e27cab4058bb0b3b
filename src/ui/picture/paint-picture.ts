import { FLAVORS, type FlavorName } from "../../core/cartography/flavors.ts";
import { FACE_STYLES } from "../../core/picture/faces.ts";
import type { Measure } from "../../core/picture/lay-out-picture.ts";
import type { Face, PictureItem, PictureLayout } from "../../core/picture/picture.ts";

/** The page's families, by the names its style sheet registers them under. */
const FAMILIES = { serif: '"Source Serif", Georgia, serif', sans: '"Source Sans", sans-serif' };

export function cssFont(face: Face): string {
  const { weight, size, family } = FACE_STYLES[face];
  return `${weight} ${size}px ${FAMILIES[family]}`;
}

/** Measures in the page's own type, which is loaded first for the letters of `words`. */
export async function pageMeasure(words: string): Promise<Measure> {
  const faces = Object.keys(FACE_STYLES) as Face[];
  await Promise.allSettled(faces.map((face) => document.fonts.load(cssFont(face), words)));
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to measure text with.");
  return (text, face) => {
    context.font = cssFont(face);
    return context.measureText(text).width;
  };
}

/** A layout with a map's image in it as pixels, so many to one of the page. */
export function paintPicture(
  { width, height, mapTop, items }: PictureLayout,
  map: { readonly image: ImageBitmap; readonly height: number; readonly flavor: FlavorName },
): HTMLCanvasElement {
  const density = map.image.width / width;
  const canvas = document.createElement("canvas");
  canvas.width = map.image.width;
  canvas.height = Math.round(height * density);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  context.scale(density, density);
  context.fillStyle = FLAVORS[map.flavor].paper;
  context.fillRect(0, 0, width, height + 1);
  context.drawImage(map.image, 0, mapTop, width, map.height);
  for (const item of items) paint(context, item, map.flavor);
  return canvas;
}

function paint(context: CanvasRenderingContext2D, item: PictureItem, name: FlavorName): void {
  const flavor = FLAVORS[name];
  switch (item.kind) {
    case "text":
      context.font = cssFont(item.face);
      context.fillStyle =
        FACE_STYLES[item.face].ink === "text" ? flavor.emphasis : flavor.label.country;
      context.fillText(item.words, item.x, item.y);
      return;
    case "bar": {
      context.strokeStyle = flavor.emphasis;
      context.lineWidth = 1;
      context.stroke(new Path2D(barPath(item)));
      return;
    }
    case "sign": {
      const color = item.hue === null ? flavor.emphasis : flavor.hues[item.hue];
      context.save();
      context.translate(item.x, item.y);
      context.lineJoin = "round";
      for (const { path, fill, line, dash } of item.parts) {
        const shape = new Path2D(path);
        context.fillStyle = color;
        context.globalAlpha = fill;
        context.fill(shape);
        context.globalAlpha = 1;
        context.strokeStyle = color;
        context.lineWidth = line;
        context.setLineDash([...dash]);
        if (line > 0) context.stroke(shape);
      }
      context.restore();
      return;
    }
  }
}

/** A line with a tick at either end, open upwards. */
export function barPath({ x, y, pixels }: Extract<PictureItem, { kind: "bar" }>): string {
  return `M${x + 0.5} ${y - 5.5}v6h${pixels}v-6`;
}
