import type { VNode } from "preact";
import type { Finding } from "../../core/dossier/finding.ts";
import { hintFor, sayFinding } from "../../core/wording/say-finding.ts";
import { PlaceChip } from "../parts/place-chip.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** One finding: what is wrong, what to do, what it is about, and where in which file. */
export function FindingItem({ finding }: { finding: Finding }): VNode {
  const m = useMessages();
  const { rule, severity, file, path, details, message } = finding;
  const said = sayFinding(m.source.findingWords, rule, details);
  const hint = hintFor(m.source.findingWords, rule);
  return (
    <li data-rule={rule} data-severity={severity}>
      <p>{said === "" ? <span lang="en">{message}</span> : said}</p>
      {hint !== "" && (
        <p class="muted">
          {m.source.findingHint} {hint}
        </p>
      )}
      <About finding={finding} />
      <p class="finding-place">
        <code>
          {file}#{path}
        </code>{" "}
        <code>{rule}</code>
      </p>
    </li>
  );
}

/** The statement or place that it is about, as a way there. */
function About({ finding: { about } }: { finding: Finding }): VNode | null {
  const { index } = useApp();
  if (about === null) return null;
  if (index.statements.has(about)) return <StatementLink id={about} />;
  return index.places.has(about) ? <PlaceChip place={about} /> : null;
}
