import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { dayNumber, isoDay } from "../../core/time/day.ts";
import { askAsOf } from "../../state/time-actions.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useMessages } from "../use-app.ts";
import type { TimelineView } from "./timeline-view.ts";

/** Milliseconds between two steps, and how many steps there are at most. */
const PACE = 700;
const MOST_STEPS = 40;

type PlayProps = { readonly days: readonly [number, number]; readonly view: TimelineView };

/**
 * Moves the day up to which is shown from the first to the last, until it is paused. For readers who want no motion it
 * takes one step for each press.
 */
export function PlayButton({ days: [first, last], view }: PlayProps): VNode {
  const state = useApp();
  const m = useMessages();
  const still = useSignal(false);
  const { playing } = view;
  const step = Math.max(1, Math.ceil((last - first) / MOST_STEPS));
  useEffect(() => {
    const wish = matchMedia("(prefers-reduced-motion: reduce)");
    const read = () => {
      still.value = wish.matches;
      if (wish.matches) playing.value = false;
    };
    read();
    wish.addEventListener("change", read);
    return () => wish.removeEventListener("change", read);
  }, [still, playing]);
  const forward = () => {
    const { asOf } = state.filter.peek();
    const now = asOf === null ? null : dayNumber(asOf);
    const next = now === null || now >= last ? first : Math.min(last, now + step);
    askAsOf(state, isoDay(next));
    if (next >= last) playing.value = false;
  };
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(forward, PACE);
    return () => clearInterval(timer);
  });
  const play = () => {
    if (!still.value) playing.value = !playing.value;
    if (still.value || playing.value) forward();
  };
  const label = still.value ? m.timeline.step : playing.value ? m.timeline.pause : m.timeline.play;
  return (
    <IconButton
      sign={still.value ? "step" : playing.value ? "pause" : "play"}
      label={label}
      action="play"
      data-playing={playing.value}
      onClick={play}
    />
  );
}
