import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Opens the dialog in which a reader opens data of their own. */
export function OpenDataButton(): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <button
      type="button"
      class="icon-button"
      data-action="import"
      aria-haspopup="dialog"
      aria-label={m.import.heading}
      title={m.import.heading}
      onClick={() => {
        state.importing.value = { step: "choosing" };
      }}
    >
      <Sign name="upload" />
    </button>
  );
}
