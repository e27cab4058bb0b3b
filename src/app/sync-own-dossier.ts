import { effect } from "@preact/signals-core";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import type { OwnDossier } from "../state/import-step.ts";
import { forgetOwnDossier, storeOwnDossier } from "./own-dossier-store.ts";

/**
 * Opens what the reader asks for by loading the page anew, so that nothing of the dossier before is left in it. The
 * reader's own is stored first, so that it is still there after a reload; a link's view would not be one of it.
 */
export function syncOwnDossier(state: AppState): void {
  effect(() => {
    const wish = state.openWish.value;
    if (wish !== null) void open(state, wish);
  });
}

async function open(state: AppState, wish: OwnDossier | "published"): Promise<void> {
  try {
    if (wish === "published") await forgetOwnDossier(state.page.slug);
    else await store(state.page.slug, wish);
  } catch (error) {
    state.openWish.value = null;
    state.importing.value = null;
    reportProblem(state, { kind: "own-dossier-failed", detail: String(error) });
    return;
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  location.reload();
}

async function store(slug: string, { name, dossier }: OwnDossier): Promise<void> {
  const { dossierFiles } = await import("../core/export/dossier-files.ts");
  await storeOwnDossier(slug, { name, files: dossierFiles(dossier), at: Date.now() });
}
