import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { narrowFilter } from "../../state/filter-actions.ts";
import { Sign } from "../icons/sign.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";

export const SEARCH_BOX = "search-box";

/** Leads to the field. */
const KEY = "/";

/** The field to search in. `/` leads to it from anywhere but another field; Escape clears it. */
export function SearchBox(): VNode {
  const state = useApp();
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const { text } = state.filter.value;
  const search = (words: string) => narrowFilter(state, { text: words });
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", lead);
    return () => document.removeEventListener("keydown", lead);
  }, []);
  return (
    <search class="search">
      <Sign name="search" />
      <input
        ref={field}
        id={SEARCH_BOX}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        maxLength={200}
        value={text}
        placeholder={m.search.hint}
        aria-label={m.search.label}
        aria-keyshortcuts={KEY}
        onFocus={() => {
          if (state.searchStatus.peek() === "idle") state.searchStatus.value = "wanted";
        }}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          event.preventDefault();
          search("");
        }}
      />
      {text === "" ? (
        <span class="search-key" aria-hidden="true">
          {KEY}
        </span>
      ) : (
        <IconButton
          sign="close"
          label={m.search.clear}
          action="clear-search"
          onClick={() => {
            search("");
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
