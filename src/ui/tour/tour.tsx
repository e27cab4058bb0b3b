import type { VNode } from "preact";
import { useApp } from "../use-app.ts";
import { TourView } from "./tour-view.tsx";
import { WrittenTour } from "./written-tour.tsx";

/** The tour while it is taken; in a page made by the build all of its steps. */
export function Tour({ live }: { live: boolean }): VNode | null {
  if (useApp().tour.value !== null) return <TourView />;
  return live ? null : <WrittenTour />;
}
