import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type DatedDossier, OWN_CLOCKS } from "../../core/query/dated-dossier.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { StatementLinks } from "../statements/statement-links.tsx";
import { useMessages } from "../use-app.ts";
import { DateList } from "./date-list.tsx";
import type { TimelineView } from "./timeline-view.ts";

const HEADING = "timeline-sheet-heading";

/** A list over the timeline: of a mark's statements, of what is undated, or of all dates. Closing it leads back. */
export function TimelineSheet({
  dated,
  view,
}: {
  dated: DatedDossier;
  view: TimelineView;
}): VNode | null {
  const m = useMessages();
  const sheet = view.sheet.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (sheet) {
      opener.current = document.activeElement;
      heading.current?.focus();
    } else if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) {
      opener.current.focus();
      opener.current = null;
    }
  }, [sheet]);
  if (!sheet) return null;
  const title = {
    list: m.timeline.listHeading,
    undated: m.timeline.undated(new Set(OWN_CLOCKS.flatMap((clock) => dated.undated[clock])).size),
    mark: sheet.kind === "mark" ? sheet.title : "",
  }[sheet.kind];
  return (
    <div class="timeline-sheet" data-sheet={sheet.kind}>
      <h2 ref={heading} id={HEADING} tabIndex={-1}>
        {title}
      </h2>
      <IconButton
        sign="close"
        label={m.timeline.close}
        action="close-sheet"
        onClick={() => {
          view.sheet.value = null;
        }}
      />
      {sheet.kind === "list" && <DateList dated={dated} />}
      {sheet.kind === "mark" && <StatementLinks statements={sheet.statements} />}
      {sheet.kind === "undated" &&
        OWN_CLOCKS.filter((clock) => dated.undated[clock].length > 0).map((clock) => (
          <section key={clock} data-undated={clock}>
            <h3>
              {m.timeline.undatedHeading[clock]}{" "}
              <span class="count">{dated.undated[clock].length}</span>
            </h3>
            <StatementLinks statements={dated.undated[clock]} />
          </section>
        ))}
    </div>
  );
}
