import type { VNode } from "preact";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Says that what is open is the reader's own, and leads back to the published dossier. */
export function OpenedBar(): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  const name = state.openedFrom.value;
  if (name === null) return null;
  return (
    <div class="opened-bar">
      <p>{m.opened.name(name)}</p>
      <button
        type="button"
        class="text-button"
        data-action="close-own"
        onClick={() => {
          state.openWish.value = "published";
        }}
      >
        {m.opened.back}
      </button>
    </div>
  );
}
