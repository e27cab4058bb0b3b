import type { AppState } from "../../state/app-state.ts";
import type { FirstMessages } from "../messages/messages.ts";
import { isUnlocated } from "../queries/is-unlocated.ts";

/**
 * How much is shown of how much: statements and places, then those of them that date or map cannot place. Nothing is
 * left out that is not counted.
 */
export function resultWords(state: AppState, m: FirstMessages): readonly string[] {
  const { dossier, index, survey, shownPlaces, filter } = state;
  const { shown, undated } = survey.value;
  const places = shownPlaces.value;
  const off = [...places].filter((id) => {
    const place = index.places.get(id);
    return place !== undefined && isUnlocated(place);
  }).length;
  const left = filter.value.span?.datedOnly === true ? m.results.undatedOut : m.results.undatedKept;
  return [
    m.results.statements(shown.length, dossier.statements.length),
    ...(undated > 0 ? [left(undated)] : []),
    m.results.places(places.size, dossier.places.length),
    ...(off > 0 ? [m.results.unlocated(off)] : []),
  ];
}
