import type { VNode } from "preact";
import { type Finding, SEVERITIES, type Severity } from "../../core/dossier/finding.ts";
import { useApp, useMessages } from "../use-app.ts";
import { FindingItem } from "./finding-item.tsx";

/**
 * What was found in the dossier's data, and in its words once the reader's copy is there: by severity, with reason, advice and
 * a way to what it is about.
 */
export function Findings(): VNode {
  const state = useApp();
  const m = useMessages();
  const findings = [...state.findings.value, ...(state.copy.value?.findings ?? [])];
  return (
    <section id="findings">
      <h2>{m.source.findings}</h2>
      {findings.length === 0 ? (
        <p>{m.source.noFindings}</p>
      ) : (
        <>
          <p class="muted">{m.source.findingsIntro}</p>
          {SEVERITIES.map((severity) => (
            <OfSeverity
              key={severity}
              severity={severity}
              findings={findings.filter((finding) => finding.severity === severity)}
            />
          ))}
        </>
      )}
    </section>
  );
}

/** Errors are laid open; the rest is for whoever asks. */
function OfSeverity(props: { severity: Severity; findings: readonly Finding[] }): VNode | null {
  const { severity, findings } = props;
  const m = useMessages();
  if (findings.length === 0) return null;
  return (
    <details class="findings" data-severity={severity} open={severity === "error"}>
      <summary>{m.source.findingsOf[severity](findings.length)}</summary>
      <ul class="lines">
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}
