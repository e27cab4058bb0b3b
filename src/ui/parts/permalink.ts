import type { AppState } from "../../state/app-state.ts";
import { defaultTab } from "../../state/default-tab.ts";
import { currentView } from "../../state/restore-view.ts";
import type { Selection } from "../../state/selection.ts";
import { encodeView } from "../../state/url.ts";

/** The way from an embed to the full page. */
const FROM_EMBED = "../";

/**
 * The full address of the page with the view as it is, or with another selection; of the full page from within its embed,
 * too. In a browser only.
 */
export function permalink(state: AppState, selection?: Selection): string {
  const view = currentView(state);
  const asked = selection ? { ...view, ...selection, tab: defaultTab(selection) } : view;
  const page = state.page.embed ? new URL(FROM_EMBED, location.href) : location.href;
  return new URL(encodeView(asked), page).href;
}

/** Address of the full page with the view as it is, as seen from its embed. */
export function wholePage(state: AppState): string {
  return FROM_EMBED + encodeView(currentView(state));
}
