import type { VNode } from "preact";
import type { Tab } from "../../state/view.ts";
import { PlaceDetail } from "../places/place-detail.tsx";
import { PlaceList } from "../places/place-list.tsx";
import { PositionsTab } from "../positions/positions-tab.tsx";
import { SourceTab } from "../source/source-tab.tsx";
import { StatementList } from "../statements/statement-list.tsx";
import { useApp } from "../use-app.ts";
import { panelId, tabId } from "./tabs.tsx";

/** A tab's content; one that is not open is left empty in a live page, and complete in one made by the build. */
export function TabPanel({ tab, live }: { tab: Tab; live: boolean }): VNode {
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
      {(open || !live) && CONTENTS[tab](live)}
    </div>
  );
}

const CONTENTS: Readonly<Record<Tab, (live: boolean) => VNode>> = {
  places: () => <PlacesTab />,
  statements: () => <StatementList />,
  positions: () => <PositionsTab />,
  source: (live) => <SourceTab live={live} />,
};

function PlacesTab(): VNode {
  const { selection, index } = useApp();
  const id = selection.value.place;
  const place = id === null ? undefined : index.places.get(id);
  return place ? <PlaceDetail key={place.id} place={place} /> : <PlaceList />;
}
