import type { Picture } from "./picture.ts";

/** Pixels between two pictures. */
const GAP = 8;

/** Pictures of one height in a row, on grey. */
export function sideBySide(pictures: readonly Picture[]): Picture {
  const height = Math.max(...pictures.map((picture) => picture.height));
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, -GAP);
  const data = new Uint8Array(width * height * 4).fill(0x80);
  let left = 0;
  for (const picture of pictures) {
    const row = picture.width * 4;
    for (let y = 0; y < picture.height; y++) {
      data.set(picture.data.subarray(y * row, (y + 1) * row), (y * width + left) * 4);
    }
    left += picture.width + GAP;
  }
  return { width, height, data };
}
