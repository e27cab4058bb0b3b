import { computed, type ReadonlySignal, type Signal } from "@preact/signals-core";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { DossierIndex } from "../core/dossier/index-dossier.ts";
import { anchorStates } from "../core/query/anchor-states.ts";
import { type FacetCounts, facetCounts } from "../core/query/facet-counts.ts";
import { facetTable } from "../core/query/facet-table.ts";
import { FILTER_PARTS, type Filter, NO_FILTER } from "../core/query/filter.ts";
import type { FilterContext } from "../core/query/filter-context.ts";
import type { PlacesInArea } from "../core/query/places-in-area.ts";
import { shownPlaces } from "../core/query/shown-places.ts";
import { statementTimes } from "../core/query/statement-times.ts";
import { type Survey, survey } from "../core/query/survey.ts";
import type { ReaderCopy } from "./app-state.ts";
import type { SearchResult } from "./search-result.ts";

type Filtered = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly filter: Signal<Filter>;
  readonly hidden: Signal<ReadonlySet<string>>;
  readonly inView: Signal<ReadonlySet<string> | null>;
  readonly placesInArea: Signal<PlacesInArea | null>;
  readonly searchResult: Signal<SearchResult | null>;
  readonly copy: Signal<ReaderCopy | null>;
};

export type Shown = {
  /** What the filter is held against. */
  readonly filterContext: ReadonlySignal<FilterContext>;
  /** The statements that pass the filter, the layers and the search. */
  readonly survey: ReadonlySignal<Survey>;
  /** What each part of the filter would leave if it were another; only counted when somebody looks. */
  readonly facetCounts: ReadonlySignal<FacetCounts>;
  /** Ids of the statements that are shown. */
  readonly shown: ReadonlySignal<ReadonlySet<string>>;
  /** Ids of the places that are. */
  readonly shownPlaces: ReadonlySignal<ReadonlySet<string>>;
};

/** What is shown, kept up as any part of the filter changes. */
export function computeShown(state: Filtered): Shown {
  const { dossier, index, filter } = state;
  const facets = facetTable(dossier.statements, index);
  const asked = computed(() => filter.value.within);
  const view = computed(() => (asked.value === "view" ? state.inView.value : null));
  const within = computed(() => {
    if (asked.value === null || asked.value === "view") return view.value;
    return state.placesInArea.value?.(asked.value, index) ?? null;
  });
  const anchors = computed(() => state.copy.value && anchorStates(state.copy.value.report));
  const searching = computed(() => filter.value.text.trim() !== "");
  const found = computed(() =>
    searching.value ? (state.searchResult.value?.found ?? null) : null,
  );
  const times = statementTimes(index);
  const filterContext = computed(
    (): FilterContext => ({
      index,
      facets,
      hidden: state.hidden.value,
      anchors: anchors.value,
      within: within.value,
      found: found.value,
      times,
    }),
  );
  const asking = withoutText(filter);
  const surveyed = computed(() => survey(dossier.statements, asking.value, filterContext.value));
  return {
    filterContext,
    survey: surveyed,
    facetCounts: computed(() => facetCounts(dossier.statements, asking.value, filterContext.value)),
    shown: computed(() => new Set(surveyed.value.shown.map(({ id }) => id))),
    shownPlaces: computed(() =>
      shownPlaces(dossier.places, surveyed.value.shown, asking.value, filterContext.value),
    ),
  };
}

/** The filter without its words: they change with every key, but only what was found for them changes what is shown. */
function withoutText(filter: Signal<Filter>): ReadonlySignal<Filter> {
  let last: Filter = NO_FILTER;
  return computed(() => {
    const now = filter.value;
    const same = FILTER_PARTS.every((part) => part === "text" || now[part] === last[part]);
    if (!same) last = { ...now, text: "" };
    return last;
  });
}
