import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { forgetHint, hintIsNew } from "./hint-memory.ts";

/**
 * A line over the map for who has not been here before. It lets clicks through to the map, and goes for good when it is
 * closed or a place has been chosen.
 */
export function FirstVisitHint(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const shown = useSignal(false);
  const chosen = state.selection.value.place !== null;
  useEffect(() => {
    shown.value = hintIsNew();
  }, [shown]);
  useEffect(() => {
    if (!chosen || !shown.peek()) return;
    shown.value = false;
    forgetHint();
  }, [chosen, shown]);
  if (!shown.value || state.mapStatus.value !== "ready" || state.tour.value !== null) return null;
  return (
    <div class="first-hint" data-hint>
      <p>{m.help.hint}</p>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          state.help.value = "";
        }}
      >
        {m.help.hintMore}
      </button>
      <IconButton
        sign="close"
        label={m.help.hintClose}
        action="close-hint"
        onClick={() => {
          shown.value = false;
          forgetHint();
        }}
      />
    </div>
  );
}
