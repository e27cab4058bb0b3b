import type { VNode } from "preact";
import type { Tab } from "../../state/view.ts";
import { PositionsTab, SourceTab, StatementList } from "../later-parts.ts";
import { PlacesTab } from "../places/places-tab.tsx";
import { TabPanel } from "./tab-panel.tsx";

const CONTENTS: Readonly<Record<Tab, (live: boolean) => VNode>> = {
  places: () => <PlacesTab />,
  statements: () => <StatementList />,
  positions: () => <PositionsTab />,
  source: (live) => <SourceTab live={live} />,
};

/** A tab of the full page. */
export function PanelTab({ tab, live }: { tab: Tab; live: boolean }): VNode {
  return (
    <TabPanel tab={tab} live={live}>
      {() => CONTENTS[tab](live)}
    </TabPanel>
  );
}
