import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ExportForm } from "./export-form.tsx";

const BOX = "export-box";

/** Opens the choice of what to export; when that closes with the focus in it, the focus comes back here. */
export function ExportMenu(): VNode {
  const state = useApp();
  const m = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const scope = state.exporting.value;
  const isOpen = scope !== null;
  useLayoutEffect(() => {
    const focusIsLost = document.activeElement === document.body;
    if (wasOpen.current && !isOpen && focusIsLost) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="export">
      <button
        ref={button}
        type="button"
        class="button primary"
        data-action="export"
        aria-expanded={isOpen}
        aria-controls={isOpen ? BOX : undefined}
        onClick={() => {
          state.exporting.value = isOpen ? null : "all";
        }}
      >
        <Sign name="download" /> {m.export.button}
      </button>
      {scope !== null && <ExportForm id={BOX} scope={scope} />}
    </div>
  );
}
