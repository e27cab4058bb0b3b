import { useSignal } from "@preact/signals";
import type { ComponentType, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Opens the choice of how to embed the page, where it is one that others may embed and the published dossier is open. */
export function EmbedMenu(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const dialog = useSignal<{ readonly Dialog: ComponentType } | null>(null);
  const open = state.embedding.value;
  useEffect(() => {
    if (!open || dialog.value !== null) return;
    import("./embed-dialog.tsx").then(({ EmbedDialog }) => {
      dialog.value = { Dialog: EmbedDialog };
    });
  }, [open, dialog]);
  if (!state.page.embeddable || state.openedFrom.value !== null) return null;
  const Dialog = dialog.value?.Dialog;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        data-action="embed"
        aria-haspopup="dialog"
        aria-label={m.embed.button}
        title={m.embed.button}
        onClick={() => {
          state.embedding.value = true;
        }}
      >
        <Sign name="code" />
      </button>
      {open && Dialog && <Dialog />}
    </>
  );
}
