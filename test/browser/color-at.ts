import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { screenshot } from "./screenshot.ts";

/** Red, green and blue, from 0 to 255. */
export type Color = readonly [number, number, number];

/** Colour of one pixel of a page. */
export async function colorAt(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<Color> {
  const clip = { x: Math.round(x - 0.5), y: Math.round(y - 0.5), width: 1, height: 1 };
  const png = await screenshot(page, { clip });
  // A picture of one pixel: after the row's filter, which has no neighbours to work on, come red, green and blue.
  const [, red = 0, green = 0, blue = 0] = inflateSync(pixelData(png));
  return [red, green, blue];
}

/** Contents of the IDAT chunks of a PNG (ISO 15948, 5.3). */
function pixelData(png: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(chunks);
}
