import type { VNode } from "preact";
import { useApp, useMessages } from "../use-app.ts";

/** Problems of the dossier's data, each with file, pointer and reason. */
export function Findings(): VNode {
  const state = useApp();
  const m = useMessages();
  const findings = state.findings.value;
  return (
    <section id="findings">
      <h2>{m.source.findings}</h2>
      {findings.length === 0 ? (
        <p>{m.source.noFindings}</p>
      ) : (
        <details>
          <summary>{m.source.findingsIntro(findings.length)}</summary>
          <ul class="lines findings">
            {findings.map((finding) => (
              <li key={finding.id} data-rule={finding.rule} data-severity={finding.severity}>
                <b>{m.severity[finding.severity]}</b> <span lang="en">{finding.message}</span>{" "}
                <code>
                  {finding.file}#{finding.path}
                </code>{" "}
                <code>{finding.rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
