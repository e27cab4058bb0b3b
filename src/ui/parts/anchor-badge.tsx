import type { VNode } from "preact";
import type { AnchorState } from "../../core/evidence/report.ts";
import { AnchorIcon } from "../icons/anchor-icon.tsx";
import { useMessages } from "../use-app.ts";

/** How an anchor stands in the reader's copy: sign and word, with the meaning as its title. */
export function AnchorBadge({ state }: { state: AnchorState }): VNode {
  const m = useMessages();
  return (
    <span class="badge" data-anchor={state} title={m.anchorMeaning[state]}>
      <AnchorIcon state={state} /> {m.anchor[state]}
    </span>
  );
}
