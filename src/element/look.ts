/**
 * How the element looks inside. Until the embed is there its frame lies unseen over what stands in the element, where the
 * browser still loads it when the reader comes near.
 */
export const LOOK = `
:host {
  display: block;
}
:host([hidden]) {
  display: none;
}
div {
  position: relative;
  min-height: var(--height);
}
iframe {
  display: block;
  width: 100%;
  height: var(--height);
  border: 0;
}
div:not([data-ready]) iframe {
  position: absolute;
  inset: 0;
  visibility: hidden;
}
div[data-ready] slot {
  display: none;
}
`;

/** Pixels of width from which map and words stand side by side, as in src/ui/styles/embed.css. */
const WIDE = 720;

/** About as high as an embed of this width will be, in CSS pixels, so that what stands below it hardly moves when it is there. */
export function likelyHeight(width: number): number {
  return width < WIDE ? 520 + Math.min(416, Math.max(240, 0.58 * width)) : 620;
}
