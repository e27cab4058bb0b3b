import type { Picture } from "./picture.ts";

/** Each pixel becomes the mean of itself and its eight neighbours, so that half a pixel to the side counts little. */
export function soften({ width, height, data }: Picture): Picture {
  const softened = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy++) {
          const row = Math.max(0, Math.min(height - 1, y + dy)) * width;
          for (let dx = -1; dx <= 1; dx++) {
            const column = Math.max(0, Math.min(width - 1, x + dx));
            sum += data[(row + column) * 4 + channel] ?? 0;
          }
        }
        softened[(y * width + x) * 4 + channel] = Math.round(sum / 9);
      }
    }
  }
  return { width, height, data: softened };
}
