import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";

/** Each folder in here is a view: how to get there, and the picture of the map that is expected. */
const VIEWS_FOLDER = "test/pictures/views";

/** What a view's `view.json` says. */
export type View = {
  readonly language: "de" | "en";
  /** Fragment of the link, with its `#`. */
  readonly fragment: string;
  /** Pixels of the window. */
  readonly window: readonly [width: number, height: number];
  readonly colorScheme: "light" | "dark";
  readonly media: "screen" | "print";
};

export type NamedView = View & {
  readonly name: string;
  /** Path of the expected picture. */
  readonly expected: string;
};

/** All views, or those named. Throws when there is none of a name. */
export function readViews(names: readonly string[] = []): NamedView[] {
  const chosen = names.length > 0 ? names : readdirSync(VIEWS_FOLDER).sort();
  return chosen.map((name) => {
    const folder = join(VIEWS_FOLDER, name);
    const view = JSON.parse(readFileSync(join(folder, "view.json"), "utf8")) as View;
    return { ...view, name, expected: join(folder, "expected.png") };
  });
}

/** What the browser must be like for a view. */
export function browserFor({ window, colorScheme }: View): BrowserContextOptions {
  const [width, height] = window;
  return { viewport: { width, height }, colorScheme, reducedMotion: "reduce" };
}
