import type { VNode } from "preact";
import type { DatedDossier } from "../../core/query/dated-dossier.ts";
import { CLOCKS } from "../../core/time/span.ts";
import { changeSpan } from "../../state/time-actions.ts";
import { formatEdtf } from "../format/edtf.ts";
import type { Messages } from "../messages/messages.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";
import type { TimelineView } from "./timeline-view.ts";

/** Which clock the handles ask, what they ask for, and a way to ask for nothing. */
export function SpanChoice({ dated, view }: { dated: DatedDossier; view: TimelineView }): VNode {
  const state = useApp();
  const m = useMessages();
  const { span } = state.filter.value;
  const clocks = CLOCKS.filter(
    (clock) =>
      clock === "said" ||
      clock === "happened" ||
      dated.sourceDates.some((date) => date.clock === clock),
  );
  return (
    <div class="timeline-span-choice">
      <label>
        <span class="visually-hidden">{m.timeline.clock}</span>
        <select
          id="timeline-clock"
          value={span?.clock ?? view.clock.value}
          onChange={(event) => {
            const chosen = clocks.find((clock) => clock === event.currentTarget.value);
            if (chosen === undefined) return;
            view.clock.value = chosen;
            changeSpan(state, { clock: chosen });
          }}
        >
          {clocks.map((clock) => (
            <option key={clock} value={clock}>
              {m.timeline.clocks[clock]}
            </option>
          ))}
        </select>
      </label>
      <span data-span>{spanWords(span, m)}</span>
      {span && (
        <>
          <label class="timeline-dated">
            <input
              type="checkbox"
              data-action="dated-only"
              checked={span.datedOnly}
              onChange={(event) => changeSpan(state, { datedOnly: event.currentTarget.checked })}
            />{" "}
            {m.timeline.datedOnly}
          </label>
          <IconButton
            sign="close"
            label={m.timeline.clear}
            action="clear-span"
            onClick={() => changeSpan(state, { from: null, to: null, datedOnly: false })}
          />
        </>
      )}
    </div>
  );
}

type Span = { readonly from: string | null; readonly to: string | null } | null;

/** A stretch of time as the page writes dates. */
function spanWords(span: Span, m: Messages): string {
  if (span === null || (span.from === null && span.to === null)) return m.timeline.all;
  if (span.from === span.to && span.from !== null) return formatEdtf(span.from, m).words;
  return formatEdtf(`${span.from ?? ".."}/${span.to ?? ".."}`, m).words;
}
