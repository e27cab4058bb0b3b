import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { filterParts } from "../../core/query/filter-parts.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { SearchBox } from "./search-box.tsx";
import { TopicBar } from "./topic-bar.tsx";

const TOPICS = "filter-topics";

/** Search and filters of all lists and the map, and what of them is on. */
export function FilterBar(): VNode {
  const state = useApp();
  const m = useMessages();
  const open = useSignal(false);
  const on = filterParts(state.filter.value, state.hidden.value).filter(
    ({ kind }) => kind !== "text",
  ).length;
  return (
    <>
      <div class="filter-row">
        <SearchBox />
        <button
          type="button"
          class="button filter-toggle"
          data-action="filters"
          aria-expanded={open.value}
          aria-controls={TOPICS}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Sign name="filter" /> {m.filter.button}
          {on > 0 && (
            <span class="filter-count">
              <span aria-hidden="true">{on}</span>
              <span class="visually-hidden">{m.filter.on(on)}</span>
            </span>
          )}
        </button>
      </div>
      <div id={TOPICS} hidden={!open.value}>
        {open.value && <TopicBar />}
      </div>
      <ActiveFilters />
    </>
  );
}
