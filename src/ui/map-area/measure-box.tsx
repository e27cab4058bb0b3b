import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { isMeasurable, type MeasurePoint, measure } from "../../state/measure.ts";
import { measureAt } from "../../state/measure-at.ts";
import { startMeasuring } from "../../state/tool-actions.ts";
import { formatCoordinates } from "../format/coordinates.ts";
import { formatKilometres } from "../format/distance.ts";
import { useApp, useMessages } from "../use-app.ts";
import { ToolBox } from "./tool-box.tsx";

type Way = { readonly points: readonly MeasurePoint[] };

/** Measures between points that are clicked on the map, or places that are chosen here. */
export function MeasureBox({ points }: Way): VNode {
  const state = useApp();
  const m = useMessages();
  return (
    <ToolBox tool="measure" heading={m.measure.heading} close={m.measure.close}>
      <div class="tool-ends">
        <EndChoice end="from" point={points[0]} />
        <EndChoice end="to" point={points.length > 1 ? points.at(-1) : undefined} />
      </div>
      <div class="tool-line">
        <div class="tool-result" role="status" data-measured>
          <Lengths points={points} />
        </div>
        {points.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            data-action="clear-measure"
            onClick={() => startMeasuring(state)}
          >
            {m.measure.clear}
          </button>
        )}
      </div>
      <Points points={points} />
    </ToolBox>
  );
}

type EndProps = { readonly end: "from" | "to"; readonly point: MeasurePoint | undefined };

function EndChoice({ end, point }: EndProps): VNode {
  const state = useApp();
  const m = useMessages();
  const language = state.language.value;
  return (
    <label>
      <span class="muted">{m.measure[end]}</span>
      <select
        id={`measure-${end}`}
        value={point?.place ?? ""}
        disabled={end === "to" && state.measuring.value?.length === 0}
        onChange={(event) => measureAt(state, end, event.currentTarget.value)}
      >
        <option value="" disabled>
          {point ? m.measure.onMap : m.measure.choose}
        </option>
        {state.dossier.places.filter(isMeasurable).map(({ id, name }) => (
          <option key={id} value={id}>
            {localize(name, language).words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Lengths({ points }: Way): VNode {
  const m = useMessages();
  const measured = measure(points);
  if (measured === null) return <p>{points.length === 0 ? m.measure.hint : m.measure.next}</p>;
  const length = (metres: number): string =>
    m.measure.kilometres(formatKilometres(metres, measured.grain, m.locale));
  return (
    <p>
      <strong data-total>{length(measured.total)}</strong> {m.measure.along}
      {points.length > 2 && ` · ${m.measure.last(length(measured.last))}`}
    </p>
  );
}

/** The way's points where the two choices do not say them all, and which of them stand for an area. */
function Points({ points }: Way): VNode {
  const state = useApp();
  const m = useMessages();
  const nameOf = (point: MeasurePoint): string => {
    const place = point.place === null ? undefined : state.index.places.get(point.place);
    return place ? localize(place.name, state.language.value).words : formatCoordinates(point, m);
  };
  const areas = new Set(points.filter(({ area }) => area).map(nameOf));
  const chosen = points.length < 3 && points.every(({ place }) => place !== null);
  return (
    <>
      {!chosen && <p class="muted">{points.map(nameOf).join(" → ")}</p>}
      {areas.size > 0 && <p class="muted">{m.measure.middles([...areas])}</p>}
    </>
  );
}
