import type { VNode } from "preact";
import { type Mark, type MarkEnd, SOFT, TAIL } from "./place-marks.ts";
import { ROW } from "./plot-sizes.ts";

/** Pixels of a bar's height. */
const BAR = 6;
const UNKNOWN = "?";
/** How a fading end loses strength, from the bar outwards. */
const FADE = [0.65, 0.38, 0.16];

/** The stretch a date covers, with its ends as surely as they are known; nothing for a plain day. */
export function MarkBar({ mark, y }: { mark: Mark; y: number }): VNode | null {
  const { start, end, from, to, bar, chips } = mark;
  if (!bar && start === "sharp" && end === "sharp") return null;
  const hue = chips.length === 1 ? chips[0]?.hue : undefined;
  const middle = y + ROW / 2;
  return (
    <g class="mark-bar" data-hue={hue} data-start={start} data-end={end} aria-hidden="true">
      {bar && <rect x={from} y={middle - BAR / 2} width={to - from} height={BAR} />}
      <End kind={start} x={from} y={middle} way={-1} />
      <End kind={end} x={to} y={middle} way={1} />
    </g>
  );
}

type EndProps = {
  readonly kind: MarkEnd;
  readonly x: number;
  readonly y: number;
  readonly way: 1 | -1;
};

/** Soft: it fades. Open: it goes on, fades and has a point. Unknown: dots that lead to a question mark. */
function End({ kind, x, y, way }: EndProps): VNode | null {
  if (kind === "sharp") return null;
  if (kind === "unknown") {
    return (
      <>
        <path class="mark-dots" d={`M${x} ${y}h${way * (TAIL - 10)}`} />
        <text x={x + way * (TAIL - 5)} y={y + 4} text-anchor="middle">
          {UNKNOWN}
        </text>
      </>
    );
  }
  const length = kind === "soft" ? SOFT : TAIL;
  const step = length / FADE.length;
  return (
    <>
      {FADE.map((opacity, at) => (
        <rect
          key={opacity}
          x={way > 0 ? x + at * step : x - (at + 1) * step}
          y={y - BAR / 2}
          width={step}
          height={BAR}
          opacity={opacity}
        />
      ))}
      {kind === "open" && (
        <path
          class="mark-point"
          d={`M${x} ${y}h${way * TAIL}M${x + way * (TAIL - 5)} ${y - 4}l${way * 5} 4l${way * -5} 4`}
        />
      )}
    </>
  );
}
