import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { AppState } from "../../state/app-state.ts";
import { droppedFolder, filesIn } from "../import/dropped-folder.ts";
import { isData } from "../import/is-data.ts";
import { readDataFiles } from "../import/read-data.ts";
import { articleSources } from "../queries/article-sources.ts";
import { useApp, useMessages } from "../use-app.ts";
import { checkFiles } from "./check-own-copy.ts";
import { goToSource, OWN_COPY } from "./go-to-source.ts";

/**
 * Takes a file dropped anywhere on the page, and says so while it hovers: text and saved pages as the reader's copy of the
 * article, files and folders of data to be opened.
 */
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
      const folder = droppedFolder(event.dataTransfer);
      if (folder || files.some(isData)) {
        void takeData(state, folder, files);
        return;
      }
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
  return hovering.value ? <div class="drop-here">{m.import.dropHere}</div> : null;
}

async function takeData(
  state: AppState,
  folder: FileSystemDirectoryEntry | null,
  files: readonly File[],
): Promise<void> {
  await readDataFiles(state, folder ? await filesIn(folder) : files);
}
