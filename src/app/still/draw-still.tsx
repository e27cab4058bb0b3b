import { render } from "preact";
import { buildStill } from "../../core/still/build-still.ts";
import { nameStill } from "../../core/still/name-still.ts";
import type { StillView } from "../../core/still/still-view.ts";
import type { StillWorld } from "../../core/still/still-world.ts";
import type { AppState } from "../../state/app-state.ts";
import { placeLink } from "../../state/link/thing-link.ts";
import { firstMessagesFor } from "../../ui/messages/messages.ts";
import {
  cameraText,
  STILL_DESCRIPTION,
  STILL_TITLE,
  StillLayers,
} from "../../ui/still-map/still-map.tsx";
import { stillWords } from "../../ui/still-map/still-words.ts";

/** Stills that hold what was drawn here, and no more what the build wrote. */
const own = new WeakSet<Element>();

/**
 * Draws the layers that are not hidden at a view, in the size of the screen, in place of what an SVG holds. A place that had the
 * focus keeps it.
 */
export function drawStill(
  state: AppState,
  world: StillWorld,
  view: StillView,
  still: SVGSVGElement,
): void {
  const { dossier, index } = state;
  const language = state.language.peek();
  const hidden = state.hidden.peek();
  const shown = dossier.places.filter(({ layer }) => !hidden.has(layer)).map(({ id }) => id);
  const picture = buildStill(dossier, index, world, view, new Set(shown));
  const names = nameStill(picture, index, world, { language, scale: 1 });
  const m = firstMessagesFor(language);
  const { title, description, link } = stillWords(dossier, index, m, language, placeLink);
  const focused = focusedIn(still);
  if (!own.has(still)) {
    own.add(still);
    still.replaceChildren();
    still.style.setProperty("--unscale", "1");
  }
  still.dataset.camera = cameraText(view.camera);
  still.setAttribute("viewBox", `0 0 ${view.width} ${view.height}`);
  render(
    <>
      <title id={STILL_TITLE}>{title}</title>
      <desc id={STILL_DESCRIPTION}>{description}</desc>
      <StillLayers still={picture} names={{ names }} link={link} />
    </>,
    still,
  );
  if (focused !== null && focusedIn(still) !== focused) {
    const selector = `a[data-on-map="${CSS.escape(focused)}"]:not([tabindex])`;
    (still.querySelector<SVGAElement>(selector) ?? still).focus({ preventScroll: true });
  }
}

/** The place whose link has the focus. */
function focusedIn(still: SVGSVGElement): string | null {
  const { activeElement } = document;
  if (!(activeElement instanceof SVGElement) || !still.contains(activeElement)) return null;
  return activeElement.dataset.onMap ?? null;
}
