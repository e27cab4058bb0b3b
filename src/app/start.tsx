import { reportProblem } from "../state/actions.ts";
import { type AppState, createAppState } from "../state/app-state.ts";
import type { Problem } from "../state/problem.ts";
import { loadFirstMessages } from "../ui/messages/load-messages.ts";
import { Page } from "../ui/page.tsx";
import { loadParts, wakeParts } from "../ui/parts/later.tsx";
import { mapSettled } from "./map-settled.ts";
import { openPublished } from "./open-published.ts";
import { forgetOwnDossier, loadOwnDossier } from "./own-dossier-store.ts";
import { pageConfig } from "./page-config.ts";
import type { PageHost } from "./page-host.ts";
import { pageLanguages } from "./page-languages.ts";
import { pageSlug } from "./page-slug.ts";
import { showUnreadable } from "./show-unreadable.tsx";
import { startMap } from "./start-map.ts";
import { syncArea } from "./sync-area.ts";
import { syncOwnDossier } from "./sync-own-dossier.ts";
import { syncSearch } from "./sync-search.ts";
import { rememberTheme, syncTheme } from "./sync-theme.ts";
import { syncTitle } from "./sync-title.ts";
import { openLink, syncUrl } from "./sync-url.ts";
import { wakePage } from "./wake-page.tsx";

/**
 * Brings the page to life: reads its dossier, renders over what the build wrote, then draws the map and wakes the parts
 * that the first view did without. `data-live` stands on the root once everything on show is awake.
 */
export async function start(host: PageHost): Promise<void> {
  const root = document.getElementById("app");
  const slug = pageSlug(document);
  if (!root || slug === null) return;
  const { lang } = document.documentElement;
  const words = loadFirstMessages(lang);
  const own = await loadOwnDossier(slug);
  const opened = own
    ? await (await import("./open-own.ts")).openOwn(own)
    : await openPublished(slug);
  const { problems } = opened;
  await words;
  if (!opened.dossier && own) {
    await forgetOwnDossier(slug);
    location.reload();
    return;
  }
  if (!opened.dossier) {
    showUnreadable(root, problems);
    return;
  }
  const { dossier, findings } = opened;
  const { basemaps, embedding } = pageConfig(document);
  const state = createAppState(dossier, lang, basemaps, {
    slug,
    languages: pageLanguages(document),
    embed: false,
    embeddable: host.hasEmbed && embedding !== "nobody",
  });
  state.findings.value = findings;
  state.openedFrom.value = own?.name ?? null;
  if (own) {
    // What the build wrote is of the published dossier.
    root.replaceChildren();
    await loadParts(lang);
  }
  show(state, root, problems);
  const map = startMap(state, host.loadMap);
  await wakeParts();
  document.documentElement.dataset.live = "";
  await map;
  await mapSettled(state);
  await loadRest(state);
  await host.keep(state);
}

/** What nobody has asked for yet. */
async function loadRest(state: AppState): Promise<void> {
  try {
    await loadParts(state.language.peek());
    const { syncPrint } = await import("./sync-print.ts");
    syncPrint(state);
    const { takeCopy } = await import("../ui/source/take-copy.ts");
    await takeCopy(state);
  } catch (error) {
    reportProblem(state, { kind: "part-failed", detail: String(error) });
  }
}

/** The page wakes as it was built; then the theme and the view the reader asks for are opened. */
function show(state: AppState, root: HTMLElement, problems: readonly Problem[]): void {
  wakePage(state, root, (still) => <Page state={state} live still={still} />);
  syncTheme(state);
  rememberTheme(state);
  syncTitle(state);
  for (const problem of problems) reportProblem(state, problem);
  openLink(state);
  syncUrl(state);
  syncSearch(state);
  syncArea(state);
  syncOwnDossier(state);
}
