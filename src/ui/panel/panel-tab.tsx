import type { VNode } from "preact";
import type { Tab } from "../../state/view.ts";
import { PlacesTab } from "../places/places-tab.tsx";
import { PositionsTab } from "../positions/positions-tab.tsx";
import { SourceTab } from "../source/source-tab.tsx";
import { StatementList } from "../statements/statement-list.tsx";
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
