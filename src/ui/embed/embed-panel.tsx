import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { TABS } from "../../state/view.ts";
import { ActiveFilters } from "../filter/active-filters.tsx";
import { LiveRegion } from "../panel/live-region.tsx";
import { PANEL_CONTENT } from "../panel/panel-content.ts";
import { ProblemsBar } from "../panel/problems-bar.tsx";
import { Tabs } from "../panel/tabs.tsx";
import { usePanelFocus } from "../panel/use-panel-focus.ts";
import { EmbedTab } from "./embed-tab.tsx";

/** What the map shows, in words. It scrolls where the frame has no room for all of it. */
export function EmbedPanel({ live }: { live: boolean }): VNode {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  usePanelFocus(scroller, content);
  return (
    <div class="embed-panel">
      <ProblemsBar />
      <LiveRegion />
      <div class="embed-scroll" ref={scroller}>
        <div class="embed-all">
          <Tabs />
          <ActiveFilters />
          <div id={PANEL_CONTENT} ref={content} class="panel-content" tabIndex={-1}>
            {TABS.map((tab) => (
              <EmbedTab key={tab} tab={tab} live={live} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
