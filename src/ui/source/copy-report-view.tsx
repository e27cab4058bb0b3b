import type { VNode } from "preact";
import { ANCHOR_STATES } from "../../core/evidence/report.ts";
import type { ReaderCopy } from "../../state/app-state.ts";
import { Term } from "../help/term.tsx";
import { AnchorBadge } from "../parts/anchor-badge.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { removeCopy } from "./check-own-copy.ts";

/** How all anchors stand in the reader's copy: counts, and those that are not exact. */
export function CopyReportView({ copy }: { copy: ReaderCopy }): VNode {
  const state = useApp();
  const m = useMessages();
  const { anchors, counts } = copy.report;
  const doubtful = anchors.filter((anchor) => anchor.state !== "exact");
  const foundNone = anchors.length > 0 && counts.lost === anchors.length;
  return (
    <div class="copy-report">
      <p class="copy-name">
        {m.source.checked(copy.given.name || m.source.pastedName)}{" "}
        <button
          type="button"
          class="quiet-button"
          data-action="remove-copy"
          onClick={() => removeCopy(state)}
        >
          {m.source.remove}
        </button>
      </p>
      {foundNone && <p class="warning">{m.source.notArticle}</p>}
      <h3>{m.source.counts}</h3>
      <ul class="copy-counts">
        {ANCHOR_STATES.filter((name) => name === "exact" || counts[name] > 0).map((name) => (
          <li key={name} data-count={name}>
            <b>{counts[name]}</b>{" "}
            <Term to={`anchor-${name}`}>
              <AnchorBadge state={name} />
            </Term>
            <span class="muted">{m.anchorMeaning[name]}</span>
          </li>
        ))}
      </ul>
      {doubtful.length > 0 && !foundNone && (
        <>
          <h3>{m.source.problems}</h3>
          <ul class="lines">
            {doubtful.map((anchor) => (
              <li key={`${anchor.statement} ${anchor.index}`}>
                <AnchorBadge state={anchor.state} /> <StatementLink id={anchor.statement} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
