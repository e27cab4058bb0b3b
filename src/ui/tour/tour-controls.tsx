import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { endTour, moveByStep } from "../../state/tour.ts";
import { Sign } from "../icons/sign.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Back, which step of how many, on, and out. At the end, what leads on leads out. */
export function TourControls(): VNode {
  const state = useApp();
  const m = useMessages();
  const next = useRef<HTMLButtonElement>(null);
  const { tour } = state.dossier;
  const at = tour.findIndex(({ id }) => id === state.tour.value);
  const last = at === tour.length - 1;
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset class="tour-controls" aria-label={m.tour.controls}>
      <button
        type="button"
        class="button"
        data-action="tour-back"
        disabled={at <= 0}
        onClick={() => moveByStep(state, -1)}
      >
        <Sign name="back" /> {m.tour.back}
      </button>
      <span class="tour-at">{m.tour.at(at + 1, tour.length)}</span>
      <button
        ref={next}
        type="button"
        class="button primary"
        data-action="tour-next"
        onClick={() => (last ? endTour(state) : moveByStep(state, 1))}
      >
        {last ? m.tour.done : m.tour.next} {!last && <Sign name="next" />}
      </button>
      <IconButton
        sign="close"
        label={m.tour.end}
        action="tour-end"
        onClick={() => endTour(state)}
      />
    </fieldset>
  );
}
