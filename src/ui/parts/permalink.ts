import type { AppState } from "../../state/app-state.ts";
import { defaultTab } from "../../state/default-tab.ts";
import { currentView } from "../../state/restore-view.ts";
import type { Selection } from "../../state/selection.ts";
import { encodeView } from "../../state/url.ts";

/** The full address of the page with the view as it is, or with another selection. In a browser only. */
export function permalink(state: AppState, selection?: Selection): string {
  const view = currentView(state);
  const asked = selection ? { ...view, ...selection, tab: defaultTab(selection) } : view;
  return new URL(encodeView(asked), location.href).href;
}
