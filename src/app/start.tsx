import { reportProblem } from "../state/actions.ts";
import { type AppState, createAppState } from "../state/app-state.ts";
import type { Problem } from "../state/problem.ts";
import { Page } from "../ui/page.tsx";
import { takeCopy } from "../ui/source/hand-over-copy.ts";
import { openPublished } from "./open-published.ts";
import { forgetOwnDossier, loadOwnDossier } from "./own-dossier-store.ts";
import { pageConfig } from "./page-config.ts";
import type { PageHost } from "./page-host.ts";
import { pageLanguages } from "./page-languages.ts";
import { pageSlug } from "./page-slug.ts";
import { showUnreadable } from "./show-unreadable.tsx";
import { startMap } from "./start-map.ts";
import { syncDocument } from "./sync-document.ts";
import { syncOwnDossier } from "./sync-own-dossier.ts";
import { syncPrint } from "./sync-print.ts";
import { syncSearch } from "./sync-search.ts";
import { rememberTheme, syncTheme } from "./sync-theme.ts";
import { openLink, syncUrl } from "./sync-url.ts";
import { wakePage } from "./wake-page.tsx";

/** Brings the page to life: reads its dossier, renders over what the build wrote, then draws the map. */
export async function start(host: PageHost): Promise<void> {
  const root = document.getElementById("app");
  const slug = pageSlug(document);
  if (!root || slug === null) return;
  const own = await loadOwnDossier(slug);
  const opened = own
    ? await (await import("./open-own.ts")).openOwn(own)
    : await openPublished(slug);
  const { problems } = opened;
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
  const state = createAppState(dossier, document.documentElement.lang, basemaps, {
    slug,
    languages: pageLanguages(document),
    embed: false,
    embeddable: host.hasEmbed && embedding !== "nobody",
  });
  state.findings.value = findings;
  state.openedFrom.value = own?.name ?? null;
  // What the build wrote is of the published dossier.
  if (own) root.replaceChildren();
  show(state, root, problems);
  void takeCopy(state);
  await startMap(state, host.loadMap);
  await host.keep(state);
}

/**
 * The page wakes as it was built; then the theme and the view the reader asks for are opened. From then on `data-live`
 * stands on the root: what looks like a control is one.
 */
function show(state: AppState, root: HTMLElement, problems: readonly Problem[]): void {
  wakePage(state, root, (still) => <Page state={state} live still={still} />);
  syncTheme(state);
  rememberTheme(state);
  syncDocument(state);
  for (const problem of problems) reportProblem(state, problem);
  openLink(state);
  syncUrl(state);
  syncPrint(state);
  syncSearch(state);
  syncOwnDossier(state);
  document.documentElement.dataset.live = "";
}
