import type { VNode } from "preact";
import { localize } from "../../core/dossier/localize.ts";
import { Words } from "../parts/words.tsx";
import { useApp } from "../use-app.ts";
import type { TimelineView } from "./timeline-view.ts";

/** Pixels that half a tip takes at most. */
const HALF = 150;

/** Says over a mark what it is; a screen reader has heard it from the mark itself. */
export function TimelineTip({ view, width }: { view: TimelineView; width: number }): VNode | null {
  const { index, language } = useApp();
  const tip = view.tip.value;
  if (tip === null) return null;
  const { statement } = tip;
  const speaker = statement && index.speakers.get(statement.speaker);
  const left = Math.max(HALF, Math.min(width - HALF, tip.x));
  return (
    <div class="timeline-tip" aria-hidden="true" style={{ left: `${left}px` }}>
      <b>{tip.date}</b>
      {tip.count !== "" && <p>{tip.count}</p>}
      {statement && (
        <p>
          {speaker && localize(speaker.short ?? speaker.name, language.value).words}:{" "}
          <Words of={statement.text} />
        </p>
      )}
    </div>
  );
}
