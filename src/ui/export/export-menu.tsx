import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { later } from "../parts/later.tsx";
import { useApp, useMessages } from "../use-app.ts";

const ExportDialog = later(
  "export",
  async () => (await import("./export-dialog.tsx")).ExportDialog,
);

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
