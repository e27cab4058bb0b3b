import type { VNode } from "preact";
import type { Act } from "../../core/dossier/vocabulary.ts";

/** Outlines on a 12 × 12 grid, each a different shape, so that acts differ without colour. */
const SHAPES: Readonly<Record<Act, VNode>> = {
  asserts: <path d="M6 1.2 11.4 10.8H.6z" fill="currentColor" />,
  denies: <path d="m2 2 8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2.2" />,
  evades: (
    <>
      <circle cx="6" cy="6" r="4.7" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M6 1.3a4.7 4.7 0 0 1 0 9.4z" fill="currentColor" />
    </>
  ),
  estimates: (
    <path
      d="M1 4.4c1.7-2 3.3-2 5 0s3.3 2 5 0M1 8.6c1.7-2 3.3-2 5 0s3.3 2 5 0"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
    />
  ),
  warns: (
    <>
      <path d="M6 .4 11.6 6 6 11.6.4 6z" fill="currentColor" />
      <path d="M6 3.2v3.3M6 7.9v1.3" stroke="var(--on-icon)" stroke-width="1.4" />
    </>
  ),
  announces: (
    <path d="M1 6h8M6 2.2 9.8 6 6 9.8" fill="none" stroke="currentColor" stroke-width="2" />
  ),
  demands: (
    <path
      d="M2 6.2 6 2l4 4.2M2 10.6l4-4.2 4 4.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
    />
  ),
  reports: (
    <path d="M1.5 2.5h9M1.5 6h9M1.5 9.5h5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
  ),
};

/** Sign of an act; the word beside it says the same. */
export function ActIcon({ act }: { act: Act }): VNode {
  return (
    <svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[act]}
    </svg>
  );
}
