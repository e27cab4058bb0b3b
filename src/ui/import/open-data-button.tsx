import type { VNode } from "preact";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Opens the dialog in which a reader opens data of their own. */
export function OpenDataButton(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  return (
    <IconButton
      sign="upload"
      label={m.header.openData}
      action="import"
      aria-haspopup="dialog"
      onClick={() => {
        state.importing.value = { step: "choosing" };
      }}
    />
  );
}
