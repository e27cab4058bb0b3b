import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Opens the choice of how to embed the page, where it is one that others may embed and the published dossier is open. */
export function EmbedMenu(): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  if (!state.page.embeddable || state.openedFrom.value !== null) return null;
  return (
    <button
      type="button"
      class="icon-button"
      data-action="embed"
      aria-haspopup="dialog"
      aria-label={m.header.embed}
      title={m.header.embed}
      onClick={() => {
        state.embedding.value = true;
      }}
    >
      <Sign name="code" />
    </button>
  );
}
