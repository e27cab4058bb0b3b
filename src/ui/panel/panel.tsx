import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { TABS } from "../../state/view.ts";
import { FilterBar, PanelFoot, Tour } from "../later-parts.ts";
import { useApp } from "../use-app.ts";
import { BrandBar } from "./brand-bar.tsx";
import { LiveRegion } from "./live-region.tsx";
import { NewVersionBar } from "./new-version-bar.tsx";
import { OpenedBar } from "./opened-bar.tsx";
import { PANEL_CONTENT } from "./panel-content.ts";
import { PanelHead } from "./panel-head.tsx";
import { PanelTab } from "./panel-tab.tsx";
import { ProblemsBar } from "./problems-bar.tsx";
import { Tabs } from "./tabs.tsx";
import { usePanelFocus } from "./use-panel-focus.ts";

/** Everything in words: what the map shows can be read, and done, here as well. */
export function Panel({ live }: { live: boolean }): VNode {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const touring = useApp().tour.value !== null;
  usePanelFocus(scroller, content);
  return (
    <main class="panel">
      <div class="panel-scroll" ref={scroller}>
        <BrandBar />
        <OpenedBar />
        <PanelHead />
        <Tabs />
        {!touring && <FilterBar />}
        <div id={PANEL_CONTENT} ref={content} class="panel-content" tabIndex={-1}>
          <Tour live={live} />
          {TABS.map((tab) => (
            <PanelTab key={tab} tab={tab} live={live} />
          ))}
        </div>
      </div>
      <NewVersionBar />
      <ProblemsBar />
      <LiveRegion />
      <footer class="panel-foot">
        <PanelFoot />
      </footer>
    </main>
  );
}
