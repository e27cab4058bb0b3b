import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { clearSelection } from "../../state/actions.ts";
import { Sign } from "../icons/sign.tsx";
import { OutLink } from "../parts/out-link.tsx";
import { placeHue } from "../queries/place-hue.ts";
import { useApp, useMessages } from "../use-app.ts";
import { CandidatesBar } from "./candidates-bar.tsx";
import { ContextFacts } from "./context-facts.tsx";
import { OccupationNote } from "./occupation-note.tsx";
import { OtherPlaces } from "./other-places.tsx";
import { PlaceCounts } from "./place-counts.tsx";
import { PlaceHead } from "./place-head.tsx";
import { PlaceStatements } from "./place-statements.tsx";

/** Everything that is said of one place. */
export function PlaceDetail({ place }: { place: Place }): VNode {
  const state = useApp();
  const m = useMessages();
  const statements = state.index.statementsByPlace.get(place.id) ?? [];
  const hue = placeHue(state.index, place.id);
  const isContext = state.index.layers.get(place.layer)?.context ?? false;
  return (
    <article class="place-detail" data-place-open={place.id} data-hue={hue}>
      <div class="place-bar">
        <button type="button" class="back" data-action="back" onClick={() => clearSelection(state)}>
          <Sign name="back" /> {m.place.back}
        </button>
        {!state.page.embed && (
          <button
            type="button"
            class="quiet-button"
            data-action="export-place"
            onClick={() => {
              state.exporting.value = "selected";
            }}
          >
            <Sign name="download" /> {m.export.place}
          </button>
        )}
      </div>
      <CandidatesBar />
      <PlaceHead place={place} />
      {statements.length > 0 && <PlaceCounts statements={statements} />}
      {place.occupation && <OccupationNote occupation={place.occupation} />}
      {(isContext || place.namedBy.length > 0) && <ContextFacts place={place} />}
      {!isContext && statements.length === 0 && <p class="note">{m.place.noStatement}</p>}
      <PlaceStatements statements={statements} hue={hue} />
      <p class="note geometry-source">
        {m.place.geometry(place.geometrySource.name)}
        {place.geometrySource.license !== null && ` (${place.geometrySource.license})`}
        {place.geometrySource.url !== undefined && (
          <>
            {" "}
            <OutLink href={place.geometrySource.url}>{m.place.geometryAt}</OutLink>
          </>
        )}
      </p>
      <OtherPlaces open={place} />
    </article>
  );
}
