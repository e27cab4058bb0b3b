import { homeCamera } from "../../core/camera/home.ts";
import type { AppState } from "../../state/app-state.ts";
import { loadWorld } from "../picture/load-world.ts";
import { viewStill } from "../picture/view-still.tsx";
import { inksOf } from "../still-map/inks.ts";
import { openSheet, PAPER } from "./open-sheet.tsx";

/** Prints what is shown, with the map at the view that the page has, in the greys for paper. Rejects when the world cannot be had. */
export async function printView(state: AppState): Promise<void> {
  const world = await loadWorld(state);
  const { dossier, index } = state;
  const projection = state.projection.peek();
  const view = { projection, width: PAPER.width, height: PAPER.height };
  const camera = onPaper(state) ?? homeCamera(dossier, index, projection, PAPER);
  const inks = inksOf("print", { serif: "var(--serif)", sans: "var(--sans)" });
  openSheet(state, viewStill(state, world, { ...view, camera }, inks));
  window.print();
}

/** The page's camera, as much nearer or further as the paper is wider or narrower than the map. */
function onPaper(state: AppState): typeof state.camera.value {
  const camera = state.camera.peek();
  const width = document.getElementById("map")?.clientWidth ?? PAPER.width;
  return camera && { ...camera, zoom: camera.zoom + Math.log2(PAPER.width / Math.max(1, width)) };
}
