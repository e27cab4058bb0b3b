import { useSignalEffect } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { goToStep, stepOf } from "../../state/tour.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Opens the tour, where it was left if it was begun; gone while it is open. */
export function StartTour(): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  const left = useRef<string | null>(null);
  useSignalEffect(() => {
    left.current = state.tour.value ?? left.current;
  });
  const { tour } = state.dossier;
  const [first] = tour;
  if (!first || state.tour.value !== null) return null;
  const step = stepOf(state, left.current);
  const from = step && step !== tour.at(-1) ? step : first;
  return (
    <button
      type="button"
      class="button start-tour"
      data-action="start-tour"
      onClick={() => goToStep(state, from.id)}
    >
      <Sign name="play" /> {from === first ? m.header.tour(tour.length) : m.header.tourOn}
    </button>
  );
}
