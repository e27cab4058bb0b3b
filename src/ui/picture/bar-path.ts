import type { PictureItem } from "../../core/picture/picture.ts";

/** Path data of a scale's bar: a line with a tick at either end, open upwards. */
export function barPath({ x, y, pixels }: Extract<PictureItem, { kind: "bar" }>): string {
  return `M${x + 0.5} ${Math.round(y) - 5.5}v6h${pixels}v-6`;
}
