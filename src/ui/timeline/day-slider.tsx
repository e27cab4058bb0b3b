import type { RefObject, VNode } from "preact";
import { isoDay } from "../../core/time/day.ts";
import { formatEdtf } from "../format/edtf.ts";
import { useMessages } from "../use-app.ts";
import { dayAt, type TimeScale } from "./scale.ts";

export type DaySliderProps = {
  readonly name: "from" | "to" | "as-of";
  readonly label: string;
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly min: number;
  readonly max: number;
  /** Said in the day's place where the handle asks for nothing. */
  readonly unset: string | null;
  /** Pixels where it stands. */
  readonly x: number;
  readonly bottom: number;
  readonly scale: TimeScale;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly change: (day: number) => void;
};

const WEEK = 7;
const STEPS: Readonly<Record<string, (props: DaySliderProps) => number>> = {
  ArrowRight: ({ day }) => day + 1,
  ArrowUp: ({ day }) => day + 1,
  ArrowLeft: ({ day }) => day - 1,
  ArrowDown: ({ day }) => day - 1,
  PageUp: ({ day }) => day + WEEK,
  PageDown: ({ day }) => day - WEEK,
  Home: ({ min }) => min,
  End: ({ max }) => max,
};

/** Pixels of the part that is taken hold of. */
const HIT = 24;

/**
 * A handle for a day: arrow keys move it by a day, Page Up and Page Down by a week, Home and End to its ends (ARIA
 * Authoring Practices, Slider), and a pointer drags it. `tabindex` is in lower case because in SVG that is another
 * attribute than `tabIndex`, and only the former takes the focus.
 */
export function DaySlider(props: DaySliderProps): VNode {
  const { name, label, day, min, max, unset, x, bottom, scale, svg } = props;
  const m = useMessages();
  const change = (wished: number) => props.change(Math.min(max, Math.max(min, wished)));
  const drag = (event: PointerEvent) => {
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    // Handles at the end of a day stand where the next begins.
    const shift = name === "from" ? 0.5 : -0.5;
    change(dayAt(scale, event.clientX - left + shift * scale.perDay));
  };
  return (
    <g
      role="slider"
      tabindex={0}
      class="day-slider"
      data-slider={name}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={day}
      aria-valuetext={unset ?? formatEdtf(isoDay(day), m).words}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (!step) return;
        event.preventDefault();
        change(step(props));
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
      }}
    >
      <rect class="day-slider-hit" x={x - HIT / 2} y={bottom - HIT / 2} width={HIT} height={HIT} />
      <line x1={x} x2={x} y1={0} y2={bottom} />
      {name === "as-of" ? (
        <path class="day-slider-grip" d={`M${x - 6} ${bottom + 7}L${x} ${bottom - 3}l6 10z`} />
      ) : (
        <rect class="day-slider-grip" x={x - 4} y={bottom - 7} width={8} height={14} rx={2} />
      )}
    </g>
  );
}
