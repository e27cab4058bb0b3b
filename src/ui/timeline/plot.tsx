import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type DatedDossier, OWN_CLOCKS } from "../../core/query/dated-dossier.ts";
import { useApp, useMessages } from "../use-app.ts";
import { Axis } from "./axis.tsx";
import { Brush } from "./brush.tsx";
import { Marks } from "./marks.tsx";
import { placeMarks } from "./place-marks.ts";
import { AXIS, LANE_GAP, ROW, TOP } from "./plot-sizes.ts";
import { timeScale } from "./scale.ts";
import { SourceLines } from "./source-lines.tsx";
import type { TimelineView } from "./timeline-view.ts";

type PlotProps = {
  readonly dated: DatedDossier;
  readonly days: readonly [number, number];
  /** Pixels. */
  readonly width: number;
  readonly view: TimelineView;
};

/** Marks in a lane for each clock, lines for those of the sources, the days under them, and handles over them. */
export function Plot({ dated, days, width, view }: PlotProps): VNode {
  const { index } = useApp();
  const m = useMessages();
  const svg = useRef<SVGSVGElement>(null);
  const scale = useMemo(() => timeScale(days, width), [days, width]);
  const lanes = useMemo(
    () =>
      OWN_CLOCKS.map((clock) =>
        placeMarks(
          dated.dated.filter((group) => group.clock === clock),
          index,
          scale,
        ),
      ),
    [dated, index, scale],
  );
  const heights = lanes.map((marks) => ROW * Math.max(1, ...marks.map(({ row }) => row + 1)));
  const tops = heights.map((_, at) =>
    heights.slice(0, at).reduce((sum, height) => sum + height + LANE_GAP, TOP),
  );
  const bottom = (tops.at(-1) ?? TOP) + (heights.at(-1) ?? ROW) + LANE_GAP;
  return (
    <svg
      ref={svg}
      class="timeline-plot"
      width={width}
      height={bottom + AXIS}
      role="group"
      aria-label={m.timeline.label}
    >
      <Axis scale={scale} lastNamed={days[1]} top={bottom} />
      <SourceLines dates={dated.sourceDates} scale={scale} bottom={bottom} />
      <Brush scale={scale} bottom={bottom} svg={svg} view={view}>
        <Marks lanes={lanes} tops={tops} view={view} />
      </Brush>
    </svg>
  );
}
