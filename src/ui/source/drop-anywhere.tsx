import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { articleSources } from "../queries/article-sources.ts";
import { useApp, useMessages } from "../use-app.ts";
import { checkFiles } from "./check-own-copy.ts";
import { goToSource, OWN_COPY } from "./go-to-source.ts";

/** Takes a file dropped anywhere on the page as the reader's copy of the article, and says so while it hovers. */
export function DropAnywhere(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const hovering = useSignal(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      hovering.value = true;
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hovering.value = false;
    };
    const drop = (event: DragEvent) => {
      hovering.value = false;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      // Else the browser would open the file in the page's place.
      event.preventDefault();
      const [source] = articleSources(state.dossier);
      if (!source) return;
      goToSource(state, OWN_COPY);
      void checkFiles(state, source.id, files);
    };
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listeners.abort();
  }, [state, hovering]);
  return hovering.value ? <div class="drop-here">{m.source.dropHere}</div> : null;
}
