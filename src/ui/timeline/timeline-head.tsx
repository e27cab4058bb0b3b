import type { VNode } from "preact";
import { type DatedDossier, OWN_CLOCKS, SOURCE_CLOCKS } from "../../core/query/dated-dossier.ts";
import { Sign } from "../icons/sign.tsx";
import { useMessages } from "../use-app.ts";
import { AsOfButton } from "./as-of-button.tsx";
import { ClockSign } from "./clock-sign.tsx";
import { PlayButton } from "./play-button.tsx";
import { SpanChoice } from "./span-choice.tsx";
import type { TimelineView } from "./timeline-view.ts";

type HeadProps = {
  readonly dated: DatedDossier;
  readonly view: TimelineView;
  /** Id of what it opens and folds. */
  readonly body: string;
  readonly open: boolean;
  readonly toggle: () => void;
};

/** What the marks mean, what is not among them, and what time is asked for. */
export function TimelineHead({ dated, view, body, open, toggle }: HeadProps): VNode {
  const m = useMessages();
  const undated = new Set([...dated.undated.said, ...dated.undated.happened]).size;
  const lines = SOURCE_CLOCKS.filter((clock) => dated.sourceDates.some((d) => d.clock === clock));
  const sheet = view.sheet.value;
  const toggleSheet = (kind: "list" | "undated") => () => {
    view.sheet.value = sheet?.kind === kind ? null : { kind };
  };
  return (
    <div class="timeline-head">
      <button
        type="button"
        class="timeline-toggle"
        data-action="timeline"
        aria-controls={body}
        aria-expanded={open}
        onClick={toggle}
      >
        {m.timeline.heading} <Sign name="next" />
      </button>
      <ul class="timeline-key">
        {[...OWN_CLOCKS, ...lines].map((clock) => (
          <li key={clock}>
            <ClockSign clock={clock} /> {m.timeline.clocks[clock]}
          </li>
        ))}
      </ul>
      {undated > 0 && (
        <button
          type="button"
          class="quiet-button"
          data-action="undated"
          aria-expanded={sheet?.kind === "undated"}
          onClick={toggleSheet("undated")}
        >
          {m.timeline.undated(undated)}
        </button>
      )}
      <button
        type="button"
        class="quiet-button"
        data-action="dates"
        aria-expanded={sheet?.kind === "list"}
        onClick={toggleSheet("list")}
      >
        <Sign name="list" /> {m.timeline.list}
      </button>
      {dated.days && (
        <div class="timeline-asked">
          <SpanChoice dated={dated} view={view} />
          <AsOfButton days={dated.days} />
          <PlayButton days={dated.days} view={view} />
        </div>
      )}
    </div>
  );
}
