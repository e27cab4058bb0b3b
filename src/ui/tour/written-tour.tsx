import type { VNode } from "preact";
import { useApp, useMessages } from "../use-app.ts";
import { TourSteps } from "./tour-steps.tsx";

/** The tour as an ordered list, in a page made by the build; shown where there are no scripts to play it. */
export function WrittenTour(): VNode | null {
  const { dossier } = useApp();
  const m = useMessages();
  if (dossier.tour.length === 0) return null;
  return (
    <section class="tour written-tour" hidden>
      <h2>{m.tour.heading}</h2>
      <TourSteps />
    </section>
  );
}
