import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp, useMessages } from "../use-app.ts";
import { type ExportWish, exportName } from "./prepare-export.ts";
import { saveExport } from "./save-export.ts";

type Outcome = { readonly name: string } | { readonly reason: string } | "cancelled";

/** Saves the file; a long one shows how far it is and can be stopped. */
export function SaveBar({ wish }: { readonly wish: ExportWish }): VNode {
  const state = useApp();
  const m = useMessages();
  /** 0 to 1 while a file is being made. */
  const done = useSignal<number | null>(null);
  const outcome = useSignal<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const save = async () => {
    const controller = new AbortController();
    running.current = controller;
    outcome.value = null;
    done.value = 0;
    try {
      await saveExport(state, wish, controller.signal, (share) => {
        done.value = share;
      });
      outcome.value = { name: exportName(state, wish) };
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === "AbortError";
      outcome.value = isCancelled ? "cancelled" : { reason: String(error) };
    }
    done.value = null;
  };
  const now = outcome.value;
  return (
    <>
      <div class="export-actions">
        {done.value === null ? (
          <button type="button" class="button primary" data-action="save-export" onClick={save}>
            {m.export.save}
          </button>
        ) : (
          <>
            <progress max={1} value={done.value} aria-label={m.export.saving} />
            <button
              type="button"
              class="button"
              data-action="cancel-export"
              onClick={() => running.current?.abort()}
            >
              {m.export.cancel}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {now === "cancelled" && <p class="note">{m.export.cancelled}</p>}
        {now !== null && now !== "cancelled" && "name" in now && (
          <p class="note">{m.export.saved(now.name)}</p>
        )}
        {now !== null && now !== "cancelled" && "reason" in now && (
          <p class="warning">{m.export.failed(now.reason)}</p>
        )}
      </div>
    </>
  );
}
