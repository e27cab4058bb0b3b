import { effect } from "@preact/signals-core";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { currentView, restoreView } from "../state/restore-view.ts";
import { decodeView, encodeView } from "../state/url.ts";
import { languagePage } from "../ui/parts/language-page.ts";
import { BOUNDARIES, goToSource } from "../ui/source/go-to-source.ts";

/**
 * Opens the view the address names; parts that cannot be followed are reported, the rest opens. An address that asks
 * for another language leads to that language's page. The map's attribution leads to `#boundaries`, which is a passage
 * of the page and no view.
 */
export function openLink(state: AppState): void {
  if (location.hash === `#${BOUNDARIES}`) {
    goToSource(state, BOUNDARIES);
    return;
  }
  const { view, language, dropped } = decodeView(location.hash, state);
  restoreView(state, view);
  const isOther = language !== null && language !== state.language.value;
  if (isOther && state.page.languages.includes(language)) {
    const page = languagePage(state.page, language) + location.search;
    location.replace(page + encodeView(currentView(state)));
    return;
  }
  const lost = isOther ? [...dropped, `lang=${language}`] : dropped;
  for (const detail of lost) reportProblem(state, { kind: "link-dropped", detail });
}

/** Milliseconds in which changes of the view are gathered. Not a frame: a slow map may hold frames up for seconds. */
const GATHER = 50;

/**
 * Keeps address and view together. The address stays as the reader opened it until something changes; then it
 * is replaced. An address typed or gone back to is opened.
 */
export function syncUrl(state: AppState): void {
  let written = encodeView(currentView(state));
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const hash = encodeView(currentView(state));
    clearTimeout(timer);
    if (hash === written) return;
    timer = setTimeout(() => {
      written = hash;
      history.replaceState(history.state, "", hash);
    }, GATHER);
  });
  const open = () => {
    if (location.hash === written) return;
    openLink(state);
    written = encodeView(currentView(state));
  };
  addEventListener("hashchange", open);
  addEventListener("popstate", open);
}
