import type { ComponentChildren, VNode } from "preact";
import { MapFrame } from "../map-area/map-frame.tsx";
import { useApp } from "../use-app.ts";

/** The map's place in an embed. It may stay the still one. */
export function EmbedMap({ still }: { still?: ComponentChildren }): VNode {
  const state = useApp();
  const hasFailed = state.mapStatus.value === "failed";
  const isLive = !hasFailed && !state.still.value;
  return (
    <MapFrame still={still} controls={isLive ? "live" : still && hasFailed ? "still" : "none"} />
  );
}
