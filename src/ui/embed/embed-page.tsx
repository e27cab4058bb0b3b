import "@preact/signals";
import type { VNode } from "preact";
import type { PageProps } from "../page.tsx";
import { EscapeKey } from "../panel/escape-key.tsx";
import { PANEL_CONTENT } from "../panel/panel-content.ts";
import { SkipLink } from "../parts/skip-link.tsx";
import { AppContext, LiveContext, useMessages } from "../use-app.ts";
import { EmbedFoot } from "./embed-foot.tsx";
import { EmbedHead } from "./embed-head.tsx";
import { EmbedMap } from "./embed-map.tsx";
import { EmbedPanel } from "./embed-panel.tsx";

/**
 * The small page for a frame in another: title and source, the map, what is said, and the way to the full page. The same
 * on the server and in the browser.
 */
export function EmbedPage({ state, live = false, still }: PageProps): VNode {
  return (
    <AppContext.Provider value={state}>
      <LiveContext.Provider value={live}>
        <ToList />
        <main class="embed">
          <EmbedHead />
          <EmbedMap still={still} />
          <EmbedPanel live={live} />
          <EmbedFoot />
        </main>
        <EscapeKey />
      </LiveContext.Provider>
    </AppContext.Provider>
  );
}

function ToList(): VNode {
  const m = useMessages();
  return (
    <div class="skip-links">
      <SkipLink to={PANEL_CONTENT}>{m.embed.toList}</SkipLink>
    </div>
  );
}
