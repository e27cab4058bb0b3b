import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Opens the dialog in which a reader opens data of their own. */
export function OpenDataButton(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  return (
    <button
      type="button"
      class="icon-button"
      data-action="import"
      aria-haspopup="dialog"
      aria-label={m.header.openData}
      title={m.header.openData}
      onClick={() => {
        state.importing.value = { step: "choosing" };
      }}
    >
      <Sign name="upload" />
    </button>
  );
}
