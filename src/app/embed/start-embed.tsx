import { readEmbedSettings } from "../../core/embed/embed-settings.ts";
import { reportProblem } from "../../state/actions.ts";
import { type AppState, createAppState } from "../../state/app-state.ts";
import { EmbedPage } from "../../ui/embed/embed-page.tsx";
import { PlaceDetail } from "../../ui/later-parts.ts";
import { openPublished } from "../open-published.ts";
import { pageConfig } from "../page-config.ts";
import { pageSlug } from "../page-slug.ts";
import { publishedMap } from "../published-map.ts";
import { showUnreadable } from "../show-unreadable.tsx";
import { startMap } from "../start-map.ts";
import { syncArea } from "../sync-area.ts";
import { syncSearch } from "../sync-search.ts";
import { syncTheme } from "../sync-theme.ts";
import { syncTitle } from "../sync-title.ts";
import { openLink, syncUrl } from "../sync-url.ts";
import { wakePage } from "../wake-page.tsx";
import { talkToHost } from "./talk-to-host.ts";

/**
 * Brings an embed to life. It is always the published dossier's, never a reader's own, and keeps nothing in the browser: it
 * is a guest in another page.
 */
export async function startEmbed(): Promise<void> {
  const root = document.getElementById("app");
  const slug = pageSlug(document);
  if (!root || slug === null) return;
  const { lang } = document.documentElement;
  const loadMap = readEmbedSettings(location.search).settings.still ? null : publishedMap();
  const words = PlaceDetail.load(lang);
  const { dossier, findings, problems } = await openPublished(slug);
  await words;
  if (!dossier) {
    showUnreadable(root, problems);
    return;
  }
  const state = createAppState(
    dossier,
    document.documentElement.lang,
    pageConfig(document).basemaps,
    { slug, languages: dossier.languages, embed: true, embeddable: false },
  );
  state.findings.value = findings;
  wakePage(state, root, (still) => <EmbedPage state={state} live still={still} />);
  const parent = open(state);
  document.documentElement.dataset.live = "";
  talkToHost(state, parent);
  if (loadMap) await startMap(state, loadMap);
}

/** Opens what the address asks for. Returns the origin of the page around the frame, where the address names one. */
function open(state: AppState): string | null {
  const { settings, dropped } = readEmbedSettings(location.search);
  state.still.value = settings.still;
  syncTheme(state);
  syncTitle(state);
  for (const detail of dropped) reportProblem(state, { kind: "link-dropped", detail });
  openLink(state);
  syncUrl(state);
  syncSearch(state);
  syncArea(state);
  return settings.parent;
}
