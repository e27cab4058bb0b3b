import type { VNode } from "preact";
import { useApp } from "../use-app.ts";
import { PlaceDetail } from "./place-detail.tsx";
import { PlaceList } from "./place-list.tsx";

/** The open place, else all of them. */
export function PlacesTab(): VNode {
  const { selection, index } = useApp();
  const id = selection.value.place;
  const place = id === null ? undefined : index.places.get(id);
  return place ? <PlaceDetail key={place.id} place={place} /> : <PlaceList />;
}
