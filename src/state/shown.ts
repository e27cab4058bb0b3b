import { computed, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { DossierIndex } from "../core/dossier/index-dossier.ts";
import { anchorStates } from "../core/query/anchor-states.ts";
import type { Filter } from "../core/query/filter.ts";
import type { FilterContext } from "../core/query/filter-context.ts";
import { matches } from "../core/query/matches.ts";
import { placesWithin } from "../core/query/places-within.ts";
import { shownPlaces } from "../core/query/shown-places.ts";
import { statementTimes } from "../core/query/statement-times.ts";
import type { ReaderCopy } from "./app-state.ts";
import type { SearchResult } from "./search-result.ts";

type Filtered = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly filter: Signal<Filter>;
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly inView: Signal<ReadonlySet<string> | null>;
  readonly searchResult: Signal<SearchResult | null>;
  readonly copy: Signal<ReaderCopy | null>;
};

export type Shown = {
  /** What the filter is held against. */
  readonly filterContext: ReadonlySignal<FilterContext>;
  /** Ids of the statements that pass the filter, the layers and the search. */
  readonly shown: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of the places that do. */
  readonly shownPlaces: ReadonlySignal<ReadonlySet<string>>;
};

/** What is shown, kept up as any part of the filter changes. */
export function computeShown(state: Filtered): Shown {
  const { dossier, index, filter } = state;
  const asked = computed(() => filter.value.within);
  const view = computed(() => (asked.value === "view" ? state.inView.value : null));
  const within = computed(() => placesWithin(asked.value, index, view.value));
  const anchors = computed(() => state.copy.value && anchorStates(state.copy.value.report));
  const searching = computed(() => filter.value.text.trim() !== "");
  const found = computed(() =>
    searching.value ? (state.searchResult.value?.found ?? null) : null,
  );
  const times = statementTimes(index);
  const filterContext = computed(
    (): FilterContext => ({
      index,
      hidden: state.hidden.value,
      anchors: anchors.value,
      within: within.value,
      found: found.value,
      times,
    }),
  );
  const statements = computed(() =>
    dossier.statements.filter((statement) => matches(statement, filter.value, filterContext.value)),
  );
  return {
    filterContext,
    shown: computed(() => new Set(statements.value.map(({ id }) => id))),
    shownPlaces: computed(() =>
      shownPlaces(dossier.places, statements.value, filter.value, filterContext.value),
    ),
  };
}
