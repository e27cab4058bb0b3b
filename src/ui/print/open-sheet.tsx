import { render, type VNode } from "preact";
import { homeCamera } from "../../core/camera/home.ts";
import type { Viewport } from "../../core/camera/viewport.ts";
import type { AppState } from "../../state/app-state.ts";
import { pictureOf } from "../picture/picture-of.ts";
import { pictureWords } from "../picture/picture-words.ts";
import { PrintSheet } from "./print-sheet.tsx";

/** The map's box on paper. */
export const PAPER: Viewport = {
  width: 760,
  height: 600,
  padding: { top: 40, right: 60, bottom: 40, left: 60 },
};

/**
 * Puts what is shown on a sheet in the page's place while it is printed. Without a `map` drawn for it, the sheet has a copy of the
 * still map that came with the page, less the places that are not shown.
 */
export function openSheet(state: AppState, map: VNode | null): void {
  if (document.querySelector(".print-sheet")) return;
  const host = document.createElement("main");
  host.className = "print-sheet";
  document.body.append(host);
  document.documentElement.dataset.printing = "";
  const { dossier, index } = state;
  const camera = state.camera.peek() ?? homeCamera(dossier, index, state.projection.peek(), PAPER);
  const words = pictureWords(state, pictureOf(state, camera, null));
  render(<PrintSheet state={state} words={words} map={map ?? copyOfStill(state)} />, host);
}

export function closeSheet(): void {
  delete document.documentElement.dataset.printing;
  const host = document.querySelector(".print-sheet");
  if (!host) return;
  render(null, host);
  host.remove();
}

function copyOfStill(state: AppState): Element | null {
  const copy = document.querySelector(".still-map")?.cloneNode(true);
  if (!(copy instanceof Element)) return null;
  for (const place of copy.querySelectorAll("[data-on-map]")) {
    const id = place.getAttribute("data-on-map") ?? "";
    if (!state.shownPlaces.peek().has(id)) place.remove();
  }
  return copy;
}
