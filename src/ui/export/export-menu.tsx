import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ExportDialog } from "./export-dialog.tsx";

/** Opens the choice of what to export. */
export function ExportMenu(): VNode {
  const state = useApp();
  const m = useMessages();
  const scope = state.exporting.value;
  return (
    <div class="export">
      <button
        type="button"
        class="button primary"
        data-action="export"
        aria-haspopup="dialog"
        onClick={() => {
          state.exporting.value = "all";
        }}
      >
        <Sign name="download" /> {m.export.button}
      </button>
      {scope !== null && <ExportDialog scope={scope} />}
    </div>
  );
}
