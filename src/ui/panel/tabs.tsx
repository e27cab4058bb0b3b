import type { VNode } from "preact";
import { endTour } from "../../state/tour.ts";
import { TABS, type Tab } from "../../state/view.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

export const tabId = (tab: Tab): string => `tab-${tab}`;
export const panelId = (tab: Tab): string => `panel-${tab}`;

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/** Tabs with roving focus: arrow keys, Home and End move and open (ARIA Authoring Practices, Tabs). */
export function Tabs(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const shown = state.tab.value;
  const open = (tab: Tab) => {
    endTour(state);
    state.tab.value = tab;
  };
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = step && TABS[step(TABS.indexOf(shown))];
    if (!next) return;
    event.preventDefault();
    open(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={m.tabs.label} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          type="button"
          key={tab}
          role="tab"
          id={tabId(tab)}
          aria-controls={panelId(tab)}
          aria-selected={tab === shown && state.tour.value === null}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => {
            open(tab);
          }}
        >
          {m.tabs[tab]}
          {tab === "statements" && (
            <>
              {" "}
              <span class="count">
                <StatementCount />
              </span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** All statements, or how many of them are shown. */
function StatementCount(): VNode {
  const { dossier, survey } = useApp();
  const all = dossier.statements.length;
  const shown = survey.value.shown.length;
  return <>{shown === all ? all : `${shown}/${all}`}</>;
}
