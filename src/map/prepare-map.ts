import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { archiveSource } from "./basemap/archive-source.ts";
import { bytesSource } from "./basemap/bytes-source.ts";
import { type OpenedBasemap, openBasemap } from "./basemap/open-basemap.ts";
import { readAhead } from "./basemap/read-ahead.ts";
import { measureViewport } from "./camera/measure-viewport.ts";
import { openingCamera } from "./camera/opening-camera.ts";
import { loadMapFonts, MAP_FONT_FAMILIES } from "./fonts.ts";
import { letterCheck } from "./letter-check.ts";
import type { MountOptions } from "./mount-options.ts";
import { buildScene } from "./scene/build-scene.ts";
import { faceLetters } from "./scene/face-letters.ts";
import { legible } from "./scene/legible.ts";
import type { Scene } from "./scene/scene.ts";
import { facesCheck, type ServedFaces, servedFaces } from "./served-faces.ts";

/** What a map is drawn from. */
export type PreparedMap = {
  readonly scene: Scene;
  readonly opened: OpenedBasemap;
  readonly korean: ServedFaces;
};

/** Where the map will be. */
export type MapPlace = Pick<MountOptions, "covered"> & { readonly container: HTMLElement };

/**
 * Makes ready what the map is drawn from, without MapLibre: there is time for it while that is on its way. Never rejects.
 *
 * @param basemap the world's tiles, a PMTiles archive: its URL and the answer to `askHead`, or a part of it that the page has itself
 */
export async function prepareMap(
  state: AppState,
  basemap: { readonly url: string; readonly head: Promise<Response> } | ArrayBuffer,
  { container, covered }: MapPlace,
): Promise<PreparedMap> {
  const korean = servedFaces(MAP_FONT_FAMILIES.korean, document.styleSheets);
  const [isServed, isInSystem] = [facesCheck(korean), letterCheck()];
  const canDraw = (letter: string): boolean => isServed(letter) || isInSystem(letter);
  const world =
    basemap instanceof ArrayBuffer
      ? bytesSource(basemap)
      : archiveSource(basemap.url, basemap.head);
  const opening = openBasemap(world, canDraw, (detail) =>
    reportProblem(state, { kind: "basemap-failed", detail }),
  );
  const scene = legible(buildScene(state.dossier, state.index), canDraw);
  const opened = await opening;
  const box = measureViewport(container, covered);
  if (opened.archive && box) void readAhead(opened.archive, openingCamera(state, box), box);
  await loadMapFonts(faceLetters(scene, opened.basemap));
  return { scene, opened, korean };
}
