import type { VNode } from "preact";
import { isDay } from "../../core/time/day.ts";
import { CLOCKS, type ClockName, type TimeSpan } from "../../core/time/span.ts";
import { narrowFilter } from "../../state/filter-actions.ts";
import { useApp, useMessages } from "../use-app.ts";

/** A span of time on one of the clocks, in days; an end left empty is open. The timeline sets the same. */
export function TimeForm(): VNode {
  const state = useApp();
  const m = useMessages();
  const { span } = state.filter.value;
  const now: TimeSpan = span ?? { clock: "said", from: null, to: null, datedOnly: false };
  const set = (change: Partial<TimeSpan>) => {
    const next = { ...now, ...change };
    const asks = next.from !== null || next.to !== null || next.datedOnly;
    narrowFilter(state, { span: asks || change.clock !== undefined ? next : null });
  };
  return (
    <fieldset class="time-form">
      <legend class="visually-hidden">{m.filter.topics.time}</legend>
      <label>
        <span>{m.filter.clock}</span>
        <select
          id="filter-clock"
          value={now.clock}
          onChange={(event) => set({ clock: event.currentTarget.value as ClockName })}
        >
          {CLOCKS.map((clock) => (
            <option key={clock} value={clock}>
              {m.filter.clocks[clock]}
            </option>
          ))}
        </select>
      </label>
      <Day id="filter-from" label={m.filter.from} day={now.from} set={(from) => set({ from })} />
      <Day id="filter-to" label={m.filter.to} day={now.to} set={(to) => set({ to })} />
      <label class="facet-choice">
        <input
          type="checkbox"
          id="filter-dated"
          checked={now.datedOnly}
          onChange={(event) => set({ datedOnly: event.currentTarget.checked })}
        />
        <span>{m.filter.datedOnly}</span>
      </label>
    </fieldset>
  );
}

type DayProps = {
  readonly id: string;
  readonly label: string;
  readonly day: string | null;
  readonly set: (day: string | null) => void;
};

/** A day while it is being typed is none yet, and asks for nothing. */
function Day({ id, label, day, set }: DayProps): VNode {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        id={id}
        value={day ?? ""}
        onChange={({ currentTarget: { value } }) => set(isDay(value) ? value : null)}
      />
    </label>
  );
}
