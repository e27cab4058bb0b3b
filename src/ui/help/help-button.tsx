import type { VNode } from "preact";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

export function HelpButton(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  return (
    <IconButton
      sign="help"
      label={m.header.help}
      action="help"
      aria-haspopup="dialog"
      onClick={() => {
        state.help.value = "";
      }}
    />
  );
}
