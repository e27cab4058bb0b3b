import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { PlaceDetail } from "../later-parts.ts";
import { useApp } from "../use-app.ts";
import { PlaceList } from "./place-list.tsx";

/** The open place, else all of them. Once shown, the list is kept behind an open place, since making it anew takes long. */
export function PlacesTab(): VNode {
  const { selection, index } = useApp();
  const wasListed = useRef(false);
  const id = selection.value.place;
  const place = id === null ? undefined : index.places.get(id);
  const covered = place !== undefined && PlaceDetail.awake.value;
  wasListed.current ||= !covered;
  return (
    <>
      {place && <PlaceDetail key={place.id} place={place} />}
      {wasListed.current && (
        <div key="list" hidden={covered}>
          <PlaceList />
        </div>
      )}
    </>
  );
}
