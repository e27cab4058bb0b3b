import type { VNode } from "preact";
import type { AnchorState } from "../../core/evidence/report.ts";

const SHAPES: Readonly<Record<AnchorState, string>> = {
  exact: "m1.5 6.5 3 3 6-7",
  moved: "M1 6h8M6 2.5 9.5 6 6 9.5",
  altered: "M1 4.5h10M1 7.5h10M8.5 1.5l-5 9",
  ambiguous: "M3.8 4a2.2 2.2 0 1 1 3.3 1.9C6.3 6.4 6 6.7 6 7.7M6 9.5v1.3",
  lost: "M2.5 2.5l7 7M9.5 2.5l-7 7",
};

/** Sign of how an anchor stands in a copy; the word beside it says the same. */
export function AnchorIcon({ state }: { state: AnchorState }): VNode {
  return (
    <svg class="icon" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={SHAPES[state]} fill="none" stroke="currentColor" stroke-width="1.8" />
    </svg>
  );
}
