import { useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject, VNode } from "preact";
import { dayNumber, isoDay } from "../../core/time/day.ts";
import { askAsOf, changeSpan } from "../../state/time-actions.ts";
import { useApp, useMessages } from "../use-app.ts";
import { DaySlider } from "./day-slider.tsx";
import { dayAt, dayEnd, dayStart, type TimeScale } from "./scale.ts";
import type { TimelineView } from "./timeline-view.ts";

type BrushProps = {
  readonly scale: TimeScale;
  readonly bottom: number;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly view: TimelineView;
  /** The marks, over what is dragged and under what veils them. */
  readonly children: ComponentChildren;
};

/** Pixels a pointer may stray and still not drag. */
const STRAY = 4;

/** Two handles for the stretch of time that is asked for, and one for the day up to which; dragging asks anew. */
export function Brush({ scale, bottom, svg, view, children }: BrushProps): VNode {
  const state = useApp();
  const m = useMessages();
  const start = useSignal<number | null>(null);
  const { span, asOf } = state.filter.value;
  const from = clamp(span?.from ?? null, scale, scale.first);
  const to = clamp(span?.to ?? null, scale, scale.last);
  const clock = span?.clock ?? view.clock.value;
  const ask = (first: number, last: number) =>
    changeSpan(state, {
      clock,
      from: first <= scale.first ? null : isoDay(first),
      to: last >= scale.last ? null : isoDay(last),
    });
  const at = (event: PointerEvent) =>
    event.clientX - (svg.current?.getBoundingClientRect().left ?? 0);
  const drag = (event: PointerEvent) => {
    const begun = start.peek();
    if (begun === null || Math.abs(at(event) - begun) < STRAY) return;
    const days = [dayAt(scale, begun), dayAt(scale, at(event))];
    ask(Math.min(...days), Math.max(...days));
  };
  const [left, right] = [dayStart(scale, from), dayEnd(scale, to)];
  const shared = { bottom, scale, svg };
  return (
    <>
      <rect
        class="timeline-ground"
        data-brush
        x={0}
        y={0}
        width={scale.width}
        height={bottom + 22}
        onPointerDown={(event) => {
          start.value = at(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          start.value = null;
        }}
        onPointerCancel={() => {
          start.value = null;
        }}
      />
      {children}
      {span && (
        <g class="timeline-veil" aria-hidden="true">
          <rect x={0} y={0} width={Math.max(0, left)} height={bottom} />
          <rect x={right} y={0} width={Math.max(0, scale.width - right)} height={bottom} />
        </g>
      )}
      <line class="timeline-span" x1={left} x2={right} y1={bottom} y2={bottom} />
      <DaySlider
        {...shared}
        name="from"
        label={`${m.timeline.from} (${m.timeline.clocks[clock]})`}
        day={from}
        min={scale.first}
        max={to}
        unset={span?.from ? null : m.timeline.noLimit}
        x={left}
        change={(day) => ask(day, to)}
      />
      <DaySlider
        {...shared}
        name="to"
        label={`${m.timeline.to} (${m.timeline.clocks[clock]})`}
        day={to}
        min={from}
        max={scale.last}
        unset={span?.to ? null : m.timeline.noLimit}
        x={right}
        change={(day) => ask(from, day)}
      />
      {asOf !== null && (
        <DaySlider
          {...shared}
          name="as-of"
          label={m.timeline.asOf}
          day={clamp(asOf, scale, scale.last)}
          min={scale.first}
          max={scale.last}
          unset={null}
          x={dayEnd(scale, clamp(asOf, scale, scale.last))}
          change={(day) => askAsOf(state, isoDay(day))}
        />
      )}
    </>
  );
}

/** A day that the scale can show; `otherwise` for none. */
function clamp(day: string | null, { first, last }: TimeScale, otherwise: number): number {
  return day === null ? otherwise : Math.min(last, Math.max(first, dayNumber(day)));
}
