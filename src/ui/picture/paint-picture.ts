import { FLAVORS, type FlavorName } from "../../core/cartography/flavors.ts";
import { FACE_STYLES } from "../../core/picture/faces.ts";
import type { PictureItem, PictureLayout } from "../../core/picture/picture.ts";
import { barPath } from "./bar-path.ts";
import { cssFont } from "./page-measure.ts";

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
