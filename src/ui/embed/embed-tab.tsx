import type { VNode } from "preact";
import type { Tab } from "../../state/view.ts";
import { TabPanel } from "../panel/tab-panel.tsx";
import { PlacesTab } from "../places/places-tab.tsx";
import { PositionsTab } from "../positions/positions-tab.tsx";
import { StatementList } from "../statements/statement-list.tsx";
import { EmbedSource } from "./embed-source.tsx";

const CONTENTS: Readonly<Record<Tab, () => VNode>> = {
  places: () => <PlacesTab />,
  statements: () => <StatementList />,
  positions: () => <PositionsTab />,
  source: () => <EmbedSource />,
};

/** A tab of an embed. */
export function EmbedTab({ tab, live }: { tab: Tab; live: boolean }): VNode {
  return (
    <TabPanel tab={tab} live={live}>
      {CONTENTS[tab]}
    </TabPanel>
  );
}
