import type { ComponentChildren, VNode } from "preact";
import { useApp, useFirstMessages } from "../use-app.ts";
import { Legend } from "./legend.tsx";
import { MapControls } from "./map-controls.tsx";
import { MapHost } from "./map-host.tsx";

type MapFrameProps = {
  /** The still map, which stands in for the live one until that is there, or where there is none. */
  readonly still?: ComponentChildren;
  /** Which of the maps the controls move, if any. */
  readonly controls: "live" | "still" | "none";
  /** What else lies over the map. */
  readonly children?: ComponentChildren;
};

/** The map with what always lies over it: the still map below, its legend and its controls. */
export function MapFrame({ still, controls, children }: MapFrameProps): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const status = state.mapStatus.value;
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
      {controls !== "none" && <MapControls still={controls === "still"} />}
      {children}
    </section>
  );
}
