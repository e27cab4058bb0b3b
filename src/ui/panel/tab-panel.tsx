import type { ComponentChildren, VNode } from "preact";
import type { Tab } from "../../state/view.ts";
import { useApp } from "../use-app.ts";
import { panelId, tabId } from "./tabs.tsx";

type TabPanelProps = {
  readonly tab: Tab;
  readonly live: boolean;
  /** What is in it, made when it is shown. */
  readonly children: () => ComponentChildren;
};

/** A tab's content; one that is not open is left empty in a live page, and complete in one made by the build. */
export function TabPanel({ tab, live, children }: TabPanelProps): VNode {
  const state = useApp();
  const open = state.tab.value === tab && state.tour.value === null;
  return (
    <div
      id={panelId(tab)}
      class="tab-panel"
      role="tabpanel"
      aria-labelledby={tabId(tab)}
      hidden={!open}
    >
      {(open || !live) && children()}
    </div>
  );
}
