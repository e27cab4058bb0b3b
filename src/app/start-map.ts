import type { MountedMap } from "../map/mount-options.ts";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { MAP_CONTAINER } from "../ui/map-area/map-host.tsx";
import { firstMessagesFor, messagesFor } from "../ui/messages/messages.ts";
import { groundMakers } from "../ui/queries/ground-makers.ts";
import { BOUNDARIES } from "../ui/source/go-to-source.ts";
import { watchMapCovers } from "./map-covers.ts";
import type { PageHost } from "./page-host.ts";

/** Loads and mounts the map. The page is complete without it, so a failure is a problem to name, no more. */
export async function startMap(state: AppState, loadMap: PageHost["loadMap"]): Promise<void> {
  if (loadMap === null) {
    state.mapStatus.value = "none";
    return;
  }
  const container = document.getElementById(MAP_CONTAINER);
  if (!container) throw new Error(`The page has no #${MAP_CONTAINER}.`);
  try {
    let mounted: MountedMap | null = null;
    const { covered } = watchMapCovers(container, () => mounted?.resize());
    const [{ mountMap, ...parts }, { handOver }] = await Promise.all([
      loadMap(state, { container, covered }),
      import("./still/hand-over.ts"),
    ]);
    mounted = mountMap(container, state, {
      covered,
      ...(state.page.embed && { framed: messagesFor(state.language.peek()).embed.gestures }),
      ...parts,
      reducedMotion: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
      label: (language) => firstMessagesFor(language).map.canvas,
      credits: (language, base) => {
        return [
          ...groundMakers(state, base).map(({ text, url }) => ({ text, href: url })),
          { text: firstMessagesFor(language).map.boundaries, href: `#${BOUNDARIES}` },
        ];
      },
    });
    const still = document.querySelector(".still-map");
    if (mounted && still instanceof SVGSVGElement) handOver(state, still, mounted.camera);
  } catch (error) {
    reportProblem(state, { kind: "map-failed", detail: String(error) });
    state.mapStatus.value = "failed";
  }
}
