import type { Page } from "playwright-core";
import { colorAt } from "./color-at.ts";

/** How bright one pixel of a page is, from 0 to 255. */
export async function brightnessAt(
  page: Page,
  at: { readonly x: number; readonly y: number },
): Promise<number> {
  const [red, green, blue] = await colorAt(page, at);
  return (red + green + blue) / 3;
}
