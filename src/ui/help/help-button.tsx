import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

export function HelpButton(): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <button
      type="button"
      class="icon-button"
      data-action="help"
      aria-label={m.help.button}
      title={m.help.button}
      aria-haspopup="dialog"
      onClick={() => {
        state.help.value = "";
      }}
    >
      <Sign name="help" />
    </button>
  );
}
