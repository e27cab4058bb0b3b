import type { AppState } from "../app-state.ts";
import type { View } from "../view.ts";

/** What a link can name, and where it is opened: a page's state has all of it. */
export type Linkable = Pick<AppState, "index" | "dossier" | "basemaps" | "page">;

/** A view while a link is read, with what has been understood so far, and the language it asks for. */
export type ReadView = { -readonly [K in keyof View]?: View[K] } & { language?: string };

/** One parameter of a link, `key=value` or a `key` by itself: how a part of a view is written, and read back. */
export type LinkParameter = {
  readonly key: string;
  /** The value, escaped where it needs it; empty for a key by itself; null where it goes without saying. */
  readonly write: (view: View) => string | null;
  /** Puts what it understands of a value, unescaped, into the view; returns whether that was all of it. */
  readonly read: (value: string, view: ReadView, known: Linkable) => boolean;
};
