import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { filterParts } from "../../core/query/filter-parts.ts";
import type { AppState } from "../../state/app-state.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { facetChoices } from "./facet-choices.ts";
import { FacetForm } from "./facet-form.tsx";
import { FILTER_TOPICS, type FilterTopic } from "./filter-topics.ts";
import { TimeForm } from "./time-form.tsx";
import { WithinForm } from "./within-form.tsx";

const FORM = "filter-form";

/** What can be filtered by, one button each; the open one's choices stand below, scrolled to. Escape closes them. */
export function TopicBar(): VNode {
  const state = useApp();
  const m = useMessages();
  const open = useSignal<FilterTopic | null>(null);
  const topic = open.value;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (topic !== null) form.current?.scrollIntoView({ block: "nearest" });
  }, [topic]);
  const hasCopy = state.copy.value !== null;
  const offered = useMemo(
    () => FILTER_TOPICS.filter((name) => isOffered(state, name, hasCopy)),
    [state, hasCopy],
  );
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || topic === null) return;
    event.preventDefault();
    open.value = null;
    document.getElementById(buttonId(topic))?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons and fields inside
    <div class="topic-bar" onKeyDown={close}>
      <fieldset class="topics" aria-label={m.filter.topicsLabel}>
        {offered.map((name) => (
          <button
            type="button"
            key={name}
            id={buttonId(name)}
            class="topic"
            data-topic={name}
            data-on={isOn(state, name) ? "" : undefined}
            aria-expanded={name === topic}
            aria-controls={name === topic ? FORM : undefined}
            onClick={() => {
              open.value = name === topic ? null : name;
            }}
          >
            {m.filter.topics[name]} <Sign name="next" />
          </button>
        ))}
      </fieldset>
      {topic !== null && (
        <div id={FORM} ref={form} class="filter-form" data-form={topic}>
          {topic === "time" ? (
            <TimeForm />
          ) : topic === "within" ? (
            <WithinForm />
          ) : (
            <FacetForm facet={topic} />
          )}
        </div>
      )}
    </div>
  );
}

const buttonId = (topic: FilterTopic): string => `filter-by-${topic}`;

/** Topics with nothing to choose from are left out, and the reader's copy while there is none. */
function isOffered(state: AppState, topic: FilterTopic, hasCopy: boolean): boolean {
  if (topic === "time" || topic === "within") return true;
  if (topic === "anchors") return hasCopy;
  return facetChoices(state, topic).some(({ values }) => values.length > 1 || topic === "answers");
}

function isOn(state: AppState, topic: FilterTopic): boolean {
  return filterParts(state.filter.value, state.hidden.value).some((part) => {
    if (part.kind === "value") return part.facet === topic;
    return part.kind === "within"
      ? topic === "within"
      : topic === "time" && (part.kind === "span" || part.kind === "asOf");
  });
}
