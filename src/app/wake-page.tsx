import { hydrate, render, type VNode } from "preact";
import type { AppState } from "../state/app-state.ts";
import { StillHost } from "../ui/map-area/still-host.tsx";
import { keepAllMarkup } from "../ui/parts/kept-markup.ts";
import { listenStill } from "./listen-still.ts";
import { syncStill } from "./still/sync-still.ts";

/**
 * Brings the page that the build wrote to life without a change that could be seen: what only a page without scripts needs
 * is taken out first, then Preact takes over the elements. The still map, and parts whose code is not there yet, stay the elements they are. The state has
 * to be that of a page just opened. Where the build wrote no page, it is made.
 */
export function wakePage(
  state: AppState,
  root: HTMLElement,
  makePage: (still: VNode | undefined) => VNode,
): void {
  const focused = document.activeElement;
  const still = root.querySelector(".still-map");
  still?.remove();
  keepAllMarkup(root);
  for (const panel of root.querySelectorAll(".tab-panel[hidden]")) panel.replaceChildren();
  for (const spare of root.querySelectorAll("[data-until-live]")) spare.remove();
  const page = makePage(still ? <StillHost kept={still} /> : undefined);
  if (root.firstElementChild) hydrate(page, root);
  else render(page, root);
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
  if (!(still instanceof SVGSVGElement)) return;
  syncStill(state, still, listenStill(state, still));
}
