import type { ComponentChildren, VNode } from "preact";
import { MapTools, Timeline } from "../later-parts.ts";
import { useApp, useFirstMessages } from "../use-app.ts";
import { BaseSwitch } from "./base-switch.tsx";
import { MapFrame } from "./map-frame.tsx";

/** The map's place in the page, with what lies over it. Until the map is there, `still` is in its place. */
export function MapArea({ still }: { still?: ComponentChildren }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const status = state.mapStatus.value;
  const canBeLive = status === "waiting" || status === "ready";
  return (
    <MapFrame still={still} controls={canBeLive ? "live" : still ? "still" : "none"}>
      {canBeLive && <BaseSwitch />}
      <MapTools />
      <Timeline />
      <noscript>
        <p class="map-message">{m.noscript}</p>
      </noscript>
      {status === "waiting" && !still && <p class="map-waiting">{m.map.waiting}</p>}
    </MapFrame>
  );
}
