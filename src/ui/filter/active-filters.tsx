import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { filterParts } from "../../core/query/filter-parts.ts";
import { clearFilter, removePart } from "../../state/filter-actions.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { partWords } from "./part-words.ts";
import { resultWords } from "./result-words.ts";
import { SEARCH_BOX } from "./search-box.tsx";

/** One line that says what is on and how much it leaves, each part to be taken away by itself, or all at once. */
export function ActiveFilters(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const parts = filterParts(state.filter.value, state.hidden.value);
  if (parts.length === 0) return null;
  const isWaiting = state.searchStatus.value === "wanted" && state.filter.value.text.trim() !== "";
  /** What had the focus is gone: the next chip takes it, or the search. */
  const refocus = (at: number) => {
    queueMicrotask(() => {
      const chips = list.current?.querySelectorAll<HTMLElement>("button");
      const next = chips?.[Math.min(at, chips.length - 1)] ?? document.getElementById(SEARCH_BOX);
      next?.focus();
    });
  };
  return (
    <section class="active-filters" aria-label={m.filter.active}>
      <p class="result-counts" data-results>
        {isWaiting ? m.search.waiting : resultWords(state, m).join(" · ")}
      </p>
      <ul class="chips" ref={list}>
        {parts.map((part, at) => {
          const words = partWords(state, m, part);
          return (
            <li key={part.kind === "value" ? `${part.facet} ${part.value}` : part.kind}>
              <button
                type="button"
                class="chip"
                data-remove={part.kind === "value" ? part.value : part.kind}
                aria-label={m.filter.remove(words)}
                onClick={() => {
                  removePart(state, part);
                  refocus(at);
                }}
              >
                <span>{words}</span> <Sign name="close" />
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="text-button"
            data-action="clear-filters"
            onClick={() => {
              clearFilter(state);
              document.getElementById(SEARCH_BOX)?.focus();
            }}
          >
            {m.filter.clear}
          </button>
        </li>
      </ul>
    </section>
  );
}
