import type { VNode } from "preact";
import type { SourceDate } from "../../core/query/dated-dossier.ts";
import { dayNumber } from "../../core/time/day.ts";
import { dayEnd, dayStart, type TimeScale } from "./scale.ts";

type SourceLinesProps = {
  readonly dates: readonly SourceDate[];
  readonly scale: TimeScale;
  readonly bottom: number;
};

/** When articles were published, as lines with a flag, and when they were retrieved, as dashed ones with a ring. */
export function SourceLines({ dates, scale, bottom }: SourceLinesProps): VNode {
  return (
    <g class="timeline-sources" aria-hidden="true">
      {dates.map(({ clock, time, source }) => {
        const day = time.lastDay ?? time.firstDay;
        if (day === null) return null;
        const first = dayNumber(time.firstDay ?? day);
        const from = dayStart(scale, first);
        const x = (from + dayEnd(scale, dayNumber(day))) / 2;
        return (
          <g key={`${clock} ${source.id}`} data-clock={clock}>
            {first !== dayNumber(day) && (
              <rect x={from} y={0} width={2 * (x - from)} height={bottom} class="timeline-vague" />
            )}
            <line
              x1={x}
              x2={x}
              y1={0}
              y2={bottom}
              stroke-dasharray={clock === "retrieved" ? "3 3" : undefined}
            />
            {clock === "published" ? (
              <path d={`M${x} 0h7l-2 3 2 3h-7z`} />
            ) : (
              <circle cx={x} cy={4} r={3} />
            )}
          </g>
        );
      })}
    </g>
  );
}
