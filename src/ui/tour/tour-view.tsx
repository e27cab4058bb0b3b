import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { endTour, goToStep, stepOf, stepPlaces } from "../../state/tour.ts";
import { useApp, useMessages } from "../use-app.ts";
import { TourControls } from "./tour-controls.tsx";
import { TourSteps } from "./tour-steps.tsx";
import { useReadingLine } from "./use-reading-line.ts";
import { useTourKeys } from "./use-tour-keys.ts";

/**
 * The guided tour in the panel's place: by button, by arrow keys, or by scrolling, it goes from step to step and the map
 * with it. It ends when the reader turns to anything else.
 */
export function TourView(): VNode {
  const state = useApp();
  const m = useMessages();
  const steps = useRef<HTMLOListElement>(null);
  const opened = useRef({ tab: state.tab.peek() });
  useTourKeys();
  useReadingLine(steps, (id) => goToStep(state, id));
  useSignalEffect(() => {
    const { place, statement } = state.selection.value;
    const elsewhere =
      state.tab.value !== opened.current.tab || place !== null || statement !== null;
    if (elsewhere) endTour(state);
  });
  useSignalEffect(() => {
    const step = stepOf(state, state.tour.value);
    state.pointed.value = step ? stepPlaces(state, step) : [];
  });
  useEffect(
    () => () => {
      state.pointed.value = [];
    },
    [state],
  );
  return (
    <section class="tour" aria-label={m.tour.heading}>
      <h2 class="visually-hidden">{m.tour.heading}</h2>
      <TourSteps list={steps} />
      <TourControls />
    </section>
  );
}
