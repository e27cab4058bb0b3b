import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { polygonsOf } from "../../core/geometry/rings.ts";
import type { Within } from "../../core/query/filter.ts";
import { narrowFilter, startDrawing } from "../../state/filter-actions.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Where something must be: anywhere, in what the map shows, on the ground of a place, or in an area drawn on the map. */
export function WithinForm(): VNode {
  const state = useApp();
  const m = useMessages();
  const { within } = state.filter.value;
  const kind = kindOf(within);
  const noMap = state.mapStatus.value !== "ready";
  const choose = (next: Within | null) => () => narrowFilter(state, { within: next });
  return (
    <fieldset class="within-form">
      <legend class="visually-hidden">{m.filter.topics.within}</legend>
      <Choice kind="everywhere" chosen={kind} choose={choose(null)}>
        {m.filter.everywhere}
      </Choice>
      <Choice kind="view" chosen={kind} choose={choose("view")}>
        {noMap ? m.filter.viewWaiting : m.filter.view}
      </Choice>
      {kind === "ring" && (
        <Choice kind="ring" chosen={kind} choose={() => {}}>
          {m.filter.ring}
        </Choice>
      )}
      <PlaceChoice />
      <button
        type="button"
        class="button"
        data-control="draw"
        disabled={noMap}
        onClick={() => startDrawing(state)}
      >
        <Sign name="area" /> {kind === "ring" ? m.filter.drawAgain : m.filter.draw}
      </button>
    </fieldset>
  );
}

type Kind = "everywhere" | "view" | "place" | "ring";

function kindOf(within: Within | null): Kind {
  if (within === null) return "everywhere";
  if (within === "view") return "view";
  return "place" in within ? "place" : "ring";
}

type ChoiceProps = {
  readonly kind: Kind;
  readonly chosen: Kind;
  readonly choose: () => void;
  readonly children: string;
};

function Choice({ kind, chosen, choose, children }: ChoiceProps): VNode {
  return (
    <label class="facet-choice">
      <input
        type="radio"
        name="within"
        data-within={kind}
        checked={kind === chosen}
        onChange={choose}
      />
      <span>{children}</span>
    </label>
  );
}

/** Places that are areas on the map: the way to ask for an area without drawing one. */
function PlaceChoice(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const { within } = state.filter.value;
  const chosen = within !== null && within !== "view" && "place" in within ? within.place : "";
  const areas = state.dossier.places.filter(
    ({ geometry }) => geometry !== null && polygonsOf(geometry).length > 0,
  );
  if (areas.length === 0) return null;
  return (
    <label>
      <span>{m.filter.placeArea}</span>
      <select
        id="filter-place"
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          narrowFilter(state, { within: value === "" ? null : { place: value } })
        }
      >
        <option value="">{m.filter.choosePlace}</option>
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {localize(name, state.language.value).words}
          </option>
        ))}
      </select>
    </label>
  );
}
