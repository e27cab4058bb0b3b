import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { CopyLink } from "../parts/copy-link.tsx";
import { wholePage } from "../parts/permalink.ts";
import { useApp, useMessages } from "../use-app.ts";

/** The ways to the full page: opened beside what the reader reads, or as a link. Both keep the view. */
export function EmbedFoot(): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <footer class="embed-foot">
      <a
        class="embed-whole"
        data-action="open-whole"
        href={wholePage(state)}
        target="_blank"
        rel="noopener"
      >
        <span>{m.embed.openWhole}</span> <Sign name="external" />
      </a>
      <CopyLink short />
    </footer>
  );
}
