import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

export function HelpButton(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  return (
    <button
      type="button"
      class="icon-button"
      data-action="help"
      aria-label={m.header.help}
      title={m.header.help}
      aria-haspopup="dialog"
      onClick={() => {
        state.help.value = "";
      }}
    >
      <Sign name="help" />
    </button>
  );
}
