import type { RefObject, VNode } from "preact";
import type { TourStep } from "../../core/dossier/dossier.ts";
import { goToStep, stepPlaces } from "../../state/tour.ts";
import { PlaceChip } from "../parts/place-chip.tsx";
import { Words } from "../parts/words.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** All steps in order, the open one with its places and the statements it rests on; without scripts all are open. */
export function TourSteps({
  list = null,
}: {
  list?: RefObject<HTMLOListElement | null> | null;
}): VNode {
  const { dossier } = useApp();
  return (
    <ol class="tour-steps" ref={list}>
      {dossier.tour.map((step, at) => (
        <Step key={step.id} step={step} number={at + 1} />
      ))}
    </ol>
  );
}

function Step({ step, number }: { step: TourStep; number: number }): VNode {
  const state = useApp();
  const m = useMessages();
  const open = state.tour.value === step.id;
  return (
    <li class="tour-step" data-step={step.id} aria-current={open ? "step" : undefined}>
      <button
        type="button"
        class="tour-number"
        aria-label={m.tour.goTo(number)}
        onClick={() => goToStep(state, step.id)}
      >
        {number}
      </button>
      <p class="tour-text">
        <Words of={step.text} />
      </p>
      <div class="tour-basis" hidden={!open}>
        <ul class="chips">
          {stepPlaces(state, step).map((place) => (
            <li key={place}>
              <PlaceChip place={place} />
            </li>
          ))}
        </ul>
        <p class="muted">{m.tour.restsOn}</p>
        <ul class="lines">
          {step.statements.map((id) => (
            <li key={id}>
              <StatementLink id={id} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
