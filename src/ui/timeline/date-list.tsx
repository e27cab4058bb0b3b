import type { VNode } from "preact";
import type { DatedDossier } from "../../core/query/dated-dossier.ts";
import { dayNumber } from "../../core/time/day.ts";
import type { EdtfTime } from "../../core/time/edtf.ts";
import { formatEdtf } from "../format/edtf.ts";
import { StatementLinks } from "../statements/statement-links.tsx";
import { useMessages } from "../use-app.ts";
import { ClockSign } from "./clock-sign.tsx";

/** All that the timeline shows, in words, in the order of the days. */
export function DateList({ dated: { dated, sourceDates } }: { dated: DatedDossier }): VNode {
  const m = useMessages();
  const dates = [...dated, ...sourceDates].toSorted((a, b) => orderOf(a.time) - orderOf(b.time));
  return (
    <dl class="date-list">
      {dates.map((date) => (
        <div key={`${date.clock} ${date.edtf} ${"source" in date ? date.source.id : ""}`}>
          <dt>
            <ClockSign clock={date.clock} />{" "}
            {m.timeline.mark(m.timeline.clocks[date.clock], formatEdtf(date.edtf, m).words)}
          </dt>
          {"source" in date ? (
            <dd>{date.source.publisher}</dd>
          ) : (
            <dd>
              <StatementLinks statements={date.statements} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function orderOf({ firstDay, lastDay }: EdtfTime): number {
  return dayNumber(firstDay ?? lastDay ?? "");
}
