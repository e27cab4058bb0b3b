import { computed, effect } from "@preact/signals-core";
import type { AppState } from "../../state/app-state.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { featureKey } from "../scene/feature-key.ts";
import { SCENE_SOURCES } from "../scene/scene.ts";
import { FLAGS, type Flag } from "../style/expressions.ts";
import { afterPaint } from "./after-paint.ts";

type Flagged = Readonly<Record<Flag, ReadonlySet<string>>>;

const NONE: Flagged = {
  hovered: new Set(),
  lit: new Set(),
  selected: new Set(),
  dimmed: new Set(),
};

/**
 * Keeps features marked as hovered, lit (named by the selected statement or what is pointed at), selected, and dimmed
 * (left out by the filter). They change when the page has painted its own.
 */
export function syncFlags({ map, state }: MapContext): Dispose {
  let applied = NONE;
  let usable = false;
  let next = NONE;
  const update = (): void => {
    if (!usable) return;
    for (const flag of FLAGS) {
      for (const place of new Set([...applied[flag], ...next[flag]])) {
        const on = next[flag].has(place);
        if (on === applied[flag].has(place)) continue;
        for (const source of SCENE_SOURCES)
          map.setFeatureState({ source, id: featureKey(place) }, { [flag]: on });
      }
    }
    applied = next;
  };
  const { ask, cancel } = afterPaint(update);
  map.on("style.load", () => {
    usable = true;
    applied = NONE;
    update();
  });
  map.on("webglcontextlost", () => {
    usable = false;
  });
  const leftOut = computed(() => {
    const shown = state.shownPlaces.value;
    return state.dossier.places.map(({ id }) => id).filter((id) => !shown.has(id));
  });
  const watching = effect(() => {
    next = flagged(state, leftOut.value);
    ask();
  });
  return () => {
    watching();
    cancel();
  };
}

function flagged(state: AppState, leftOut: readonly string[]): Flagged {
  const { place, statement } = state.selection.value;
  const hovered = state.hovered.value;
  const named = statement === null ? undefined : state.index.statements.get(statement)?.places;
  return {
    hovered: new Set(hovered === null ? [] : [hovered]),
    lit: new Set([...(named?.map((entry) => entry.place) ?? []), ...state.pointed.value]),
    selected: new Set(place === null ? [] : [place]),
    dimmed: new Set(leftOut.filter((id) => id !== place)),
  };
}
