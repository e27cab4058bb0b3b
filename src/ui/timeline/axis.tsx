import type { VNode } from "preact";
import { isoDay } from "../../core/time/day.ts";
import { dateFormat } from "../format/date-format.ts";
import { dayDate } from "../format/days.ts";
import type { Messages } from "../messages/messages.ts";
import { useMessages } from "../use-app.ts";
import type { TimeScale } from "./scale.ts";
import { type Tick, ticks } from "./ticks.ts";

type AxisProps = { readonly scale: TimeScale; readonly lastNamed: number; readonly top: number };

/** A line with the names of days under it. */
export function Axis({ scale, lastNamed, top }: AxisProps): VNode {
  const m = useMessages();
  return (
    <g class="timeline-axis" aria-hidden="true">
      <line x1={0} x2={scale.width} y1={top} y2={top} />
      {ticks(scale, lastNamed).map((tick) => (
        <g key={tick.day}>
          <line x1={tick.x} x2={tick.x} y1={top} y2={top + 4} />
          <text x={tick.x} y={top + 16} text-anchor="middle">
            {nameOf(tick, m)}
          </text>
        </g>
      ))}
    </g>
  );
}

function nameOf({ day, unit, newYear }: Tick, { locale }: Pick<Messages, "locale">): string {
  const date = dayDate(isoDay(day));
  const options: Intl.DateTimeFormatOptions = {
    ...(unit === "day" && { day: "numeric" }),
    ...(unit !== "year" && { month: "short" }),
    ...((unit !== "day" || newYear) && { year: "numeric" }),
  };
  return dateFormat(locale, options).format(date);
}
