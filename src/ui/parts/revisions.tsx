import type { VNode } from "preact";
import type { Revision } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { useMessages } from "../use-app.ts";
import { Fact } from "./fact.tsx";
import { Words } from "./words.tsx";

/** What was changed later, by whom and when; nothing when nothing was. */
export function Revisions({ revisions }: { revisions: readonly Revision[] }): VNode | null {
  const m = useMessages();
  if (revisions.length === 0) return null;
  return (
    <Fact label={m.card.revisions} name="revisions">
      <ul class="lines">
        {revisions.map((revision) => (
          <li key={`${revision.date} ${revision.by}`}>
            <Words of={revision.change} />{" "}
            <span class="muted">
              {formatEdtf(revision.date, m).words}, {revision.by}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
