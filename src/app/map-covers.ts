import { type Box, coverPaddings } from "../core/camera/cover-padding.ts";
import type { Padding } from "../core/camera/viewport.ts";

/** What lies over the map as long as it is there; boxes that are opened for a while are not meant. */
const COVERS = "[data-covers-map], .maplibregl-ctrl-attrib, .maplibregl-ctrl-scale";
export type MapCovers = {
  /** Pixels on each side of the map that something lies over, see `coverPaddings`. */
  readonly covered: () => readonly Padding[];
};

/**
 * Measures what of the page lies over the map, whenever that is asked, and tells when it has changed. The height of the
 * strip at the lower edge is given to the style sheet, so that what else stands there stands above it.
 */
export function watchMapCovers(map: HTMLElement, changed: () => void): MapCovers {
  const area = map.parentElement ?? map;
  const strip = area.querySelector<HTMLElement>(".timeline");
  const fit = () => {
    area.style.setProperty("--timeline-height", `${strip?.offsetHeight ?? 0}px`);
  };
  fit();
  const observer = new ResizeObserver(() => {
    fit();
    changed();
  });
  for (const cover of area.querySelectorAll<HTMLElement>("[data-covers-map]"))
    observer.observe(cover);
  return {
    covered: () => {
      const covers = [...area.querySelectorAll(COVERS)].map((cover) => boxOf(cover));
      return coverPaddings(boxOf(map), covers);
    },
  };
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
