import type { VNode } from "preact";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Opens the choice of how to embed the page, where it is one that others may embed and the published dossier is open. */
export function EmbedMenu(): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  if (!state.page.embeddable || state.openedFrom.value !== null) return null;
  return (
    <IconButton
      sign="code"
      label={m.header.embed}
      action="embed"
      aria-haspopup="dialog"
      onClick={() => {
        state.embedding.value = true;
      }}
    />
  );
}
