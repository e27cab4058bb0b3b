import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { useMessages } from "../use-app.ts";
import { ChipMark } from "./chip-mark.tsx";
import { MarkBar } from "./mark-bar.tsx";
import type { Mark } from "./place-marks.ts";
import { ROW } from "./plot-sizes.ts";
import type { TimelineView } from "./timeline-view.ts";

type MarksProps = {
  /** Marks of each clock, and where its lane begins. */
  readonly lanes: readonly (readonly Mark[])[];
  readonly tops: readonly number[];
  readonly view: TimelineView;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** All marks, as one stop of the Tab key: arrow keys, Home and End move among them in the order of their days. */
export function Marks({ lanes, tops, view }: MarksProps): VNode {
  const m = useMessages();
  const group = useRef<SVGGElement>(null);
  const current = useSignal<string | null>(null);
  const keys = lanes.flat().flatMap((mark) => mark.chips.map(({ hue }) => chipKey(mark, hue)));
  const stop = current.value !== null && keys.includes(current.value) ? current.value : keys[0];
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || stop === undefined) return;
    event.preventDefault();
    const next = keys[step(keys.indexOf(stop), keys.length)];
    if (next === undefined) return;
    current.value = next;
    group.current?.querySelector<SVGGElement>(`[data-chip="${next}"]`)?.focus();
  };
  return (
    <g
      ref={group}
      role="group"
      aria-label={`${m.timeline.marks}. ${m.timeline.marksHelp}`}
      onKeyDown={move}
    >
      {lanes.map((marks, lane) =>
        marks.map((mark) => (
          <g key={mark.key} class="mark" data-mark={mark.key}>
            <MarkBar mark={mark} y={(tops[lane] ?? 0) + mark.row * ROW} />
            {mark.chips.map((chip) => (
              <ChipMark
                key={chip.hue}
                id={chipKey(mark, chip.hue)}
                mark={mark}
                chip={chip}
                y={(tops[lane] ?? 0) + mark.row * ROW}
                stop={chipKey(mark, chip.hue) === stop}
                view={view}
                onFocus={() => {
                  current.value = chipKey(mark, chip.hue);
                }}
              />
            ))}
          </g>
        )),
      )}
    </g>
  );
}

function chipKey(mark: Mark, hue: string): string {
  return `${mark.key} ${hue}`;
}
