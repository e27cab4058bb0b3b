import { render } from "preact";
import { layOutPicture } from "../../core/picture/lay-out-picture.ts";
import type { AppState } from "../../state/app-state.ts";
import { inksOf } from "../still-map/inks.ts";
import { loadWorld } from "./load-world.ts";
import { pageMeasure } from "./page-measure.ts";
import { pictureOf } from "./picture-of.ts";
import { PictureSvg, SVG_FAMILIES } from "./picture-svg.tsx";
import { pictureView } from "./picture-view.ts";
import { pictureWords } from "./picture-words.ts";
import { viewStill } from "./view-still.tsx";

/** How much wider than the page's a typeface may be that a program without it takes instead. */
const WIDER = 1.12;

/** The shown places on the site's own ground at the map's view, with all that belongs to them, as the text of an SVG. */
export async function makeSvg(state: AppState): Promise<string> {
  const [{ flavor, ...view }, world] = await Promise.all([pictureView(state), loadWorld(state)]);
  const words = pictureWords(state, pictureOf(state, view.camera, null));
  const measure = await pageMeasure(JSON.stringify(words));
  const layout = layOutPicture(view, words, (text, face) => measure(text, face) * WIDER);
  const host = document.createElement("div");
  render(
    <PictureSvg
      layout={layout}
      mapHeight={view.height}
      flavor={flavor}
      title={words.title}
      description={words.notes.join(" ")}
    >
      {viewStill(state, world, view, inksOf(flavor, SVG_FAMILIES))}
    </PictureSvg>,
    host,
  );
  const svg = host.firstElementChild;
  if (!svg) throw new Error("Expected an SVG, found nothing rendered.");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
