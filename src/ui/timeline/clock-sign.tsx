import type { VNode } from "preact";
import type { ClockName } from "../../core/time/span.ts";

const SHAPES: Readonly<Record<ClockName, VNode>> = {
  said: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  happened: <rect x="1" y="2" width="10" height="8" rx="1" fill="currentColor" />,
  published: (
    <path d="M4 1v11M4 1h6l-2 2.5L10 6H4" fill="none" stroke="currentColor" stroke-width="1.5" />
  ),
  retrieved: (
    <>
      <circle cx="6" cy="3" r="2.2" fill="none" stroke="currentColor" stroke-width="1.3" />
      <path d="M6 5v7" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.5" />
    </>
  ),
};

/** How a clock is drawn in the timeline; the word beside it says the same. */
export function ClockSign({ clock }: { clock: ClockName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[clock]}
    </svg>
  );
}
