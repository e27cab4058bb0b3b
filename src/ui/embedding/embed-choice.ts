import type { EmbedSettings } from "../../core/embed/embed-settings.ts";

export const EMBED_FORMS = ["element", "frame", "picture"] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** What somebody who embeds a page has chosen. */
export type EmbedChoice = {
  readonly form: EmbedForm;
  /** Fragment of the view with its `#`; null for the page as it opens. */
  readonly view: string | null;
  readonly theme: EmbedSettings["theme"];
  readonly still: boolean;
  /** CSS pixels; null for as high as needed, which a frame by itself cannot be. */
  readonly height: number | null;
};

/** Height of a frame that cannot tell its own, in CSS pixels. */
export const FRAME_HEIGHT = 640;

export const FRAME_HEIGHTS = { least: 200, most: 2000 } as const;
