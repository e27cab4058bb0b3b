import { useComputed, useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { datedDossier } from "../../core/query/dated-dossier.ts";
import { useApp, useMessages } from "../use-app.ts";
import { Plot } from "./plot.tsx";
import { TimelineHead } from "./timeline-head.tsx";
import { TimelineSheet } from "./timeline-sheet.tsx";
import { TimelineTip } from "./timeline-tip.tsx";
import { useTimelineView } from "./timeline-view.ts";
import { useWidth } from "./use-width.ts";

const BODY = "timeline-body";
/** Pixels. Until the page knows better. */
const USUAL_WIDTH = 940;
/** Where the strip opens folded: on a small screen the map needs the room. */
const SMALL = "(max-width: 799px), (max-height: 599px)";

/**
 * The four clocks of the dossier over the lower edge of the map: when things were said and when they happened as marks,
 * when the articles were published and retrieved as lines, and handles that ask for a stretch of time.
 * `auto` until the page knows its size: open, but for small screens.
 */
export function Timeline(): VNode {
  const { dossier, index } = useApp();
  const m = useMessages();
  const open = useSignal<boolean | "auto">("auto");
  const body = useRef<HTMLDivElement>(null);
  const width = useWidth(body, USUAL_WIDTH);
  const view = useTimelineView();
  const dated = useComputed(() => datedDossier(dossier, index)).value;
  useEffect(() => {
    open.value = !matchMedia(SMALL).matches;
  }, [open]);
  return (
    <section
      class="timeline"
      aria-label={m.timeline.label}
      data-open={open.value}
      data-covers-map
      onKeyDown={(event) => {
        if (event.key !== "Escape" || view.sheet.value === null) return;
        event.preventDefault();
        view.sheet.value = null;
      }}
    >
      <TimelineSheet dated={dated} view={view} />
      <TimelineHead
        dated={dated}
        view={view}
        body={BODY}
        open={open.value !== false}
        toggle={() => {
          open.value = open.value === false;
        }}
      />
      <div id={BODY} ref={body} class="timeline-body">
        {dated.days === null ? (
          <p class="note">{m.timeline.noDates}</p>
        ) : (
          <>
            <TimelineTip view={view} width={width} />
            <Plot dated={dated} days={dated.days} width={width} view={view} />
          </>
        )}
      </div>
    </section>
  );
}
