import type { ComponentChildren, VNode } from "preact";
import { MapTools, Timeline } from "../later-parts.ts";
import { useApp, useFirstMessages } from "../use-app.ts";
import { BaseSwitch } from "./base-switch.tsx";
import { Legend } from "./legend.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapHost } from "./map-host.tsx";

/** The map's place in the page, with what lies over it. Until the map is there, `still` is in its place. */
export function MapArea({ still }: { still?: ComponentChildren }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const status = state.mapStatus.value;
  const canBeLive = status === "waiting" || status === "ready";
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
      <noscript>
        <p class="map-message">{m.noscript}</p>
      </noscript>
      {status === "waiting" && !still && <p class="map-waiting">{m.map.waiting}</p>}
      {status === "failed" && <p class="map-message">{still ? m.map.pictured : m.map.failed}</p>}
      <Legend />
      {(canBeLive || still) && <MapControls still={!canBeLive} />}
      {canBeLive && <BaseSwitch />}
      <MapTools />
      <Timeline />
    </section>
  );
}
