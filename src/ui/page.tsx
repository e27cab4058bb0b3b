import "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import type { AppState } from "../state/app-state.ts";
import { HelpKey } from "./help/help-key.tsx";
import { PageDialogs } from "./later-parts.ts";
import { MapArea } from "./map-area/map-area.tsx";
import { EscapeKey } from "./panel/escape-key.tsx";
import { Panel } from "./panel/panel.tsx";
import { PANEL_CONTENT } from "./panel/panel-content.ts";
import { SkipLink } from "./parts/skip-link.tsx";
import { AppContext, LiveContext, useFirstMessages } from "./use-app.ts";

export type PageProps = {
  readonly state: AppState;
  /** True in a browser, where only the open tab is rendered; a page made by the build holds all of them. */
  readonly live?: boolean;
  /** A still picture of the map, in the map's place until it is drawn. */
  readonly still?: ComponentChildren;
};

/** The whole page of a dossier, the same on the server and in the browser. */
export function Page({ state, live = false, still }: PageProps): VNode {
  return (
    <AppContext.Provider value={state}>
      <LiveContext.Provider value={live}>
        <SkipLinks />
        <div class="page">
          <Panel live={live} />
          <MapArea still={still} />
        </div>
        <EscapeKey />
        <HelpKey />
        <PageDialogs />
      </LiveContext.Provider>
    </AppContext.Provider>
  );
}

function SkipLinks(): VNode {
  const m = useFirstMessages();
  return (
    <div class="skip-links">
      <SkipLink to={PANEL_CONTENT}>{m.skip.toPanel}</SkipLink>
      <SkipLink to="map">{m.skip.toMap}</SkipLink>
    </div>
  );
}
