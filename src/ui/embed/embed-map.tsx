import type { ComponentChildren, VNode } from "preact";
import { Legend } from "../map-area/legend.tsx";
import { MapControls } from "../map-area/map-controls.tsx";
import { MapHost } from "../map-area/map-host.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** The map's place in an embed. It may stay the still one. */
export function EmbedMap({ still }: { still?: ComponentChildren }): VNode {
  const state = useApp();
  const m = useMessages();
  const status = state.mapStatus.value;
  const isLive = status !== "failed" && !state.still.value;
  return (
    <section
      id="map"
      class="map-area"
      aria-label={m.map.label}
      data-map-status={status}
      tabIndex={-1}
    >
      <MapHost />
      {still && <div class="map-still">{still}</div>}
      {status === "failed" && <p class="map-message">{still ? m.map.pictured : m.map.failed}</p>}
      <Legend />
      {(isLive || (still && status === "failed")) && <MapControls still={!isLive} />}
    </section>
  );
}
