import type { VNode } from "preact";
import { isoDay } from "../../core/time/day.ts";
import { askAsOf } from "../../state/time-actions.ts";
import { formatEdtf } from "../format/edtf.ts";
import { useApp, useMessages } from "../use-app.ts";

/** Switches on and off that only what had been said by a day is shown; it begins with the last day there is. */
export function AsOfButton({ days }: { days: readonly [number, number] }): VNode {
  const state = useApp();
  const m = useMessages();
  const { asOf } = state.filter.value;
  return (
    <button
      type="button"
      class="quiet-button"
      data-action="as-of"
      title={m.timeline.asOfHint}
      aria-pressed={asOf !== null}
      onClick={() => askAsOf(state, asOf === null ? isoDay(days[1]) : null)}
    >
      {m.timeline.asOf} {asOf !== null && <b>{formatEdtf(asOf, m).words}</b>}
    </button>
  );
}
