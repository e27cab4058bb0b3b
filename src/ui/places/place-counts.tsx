import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { questionsInDispute } from "../queries/answers-by-question.ts";
import { useApp, useIsLive, useMessages } from "../use-app.ts";
import { DisputedQuestion } from "./disputed-question.tsx";

/** How many statements and speakers a place has, and which questions they and others answer differently. */
export function PlaceCounts({ statements }: { statements: readonly Statement[] }): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const live = useIsLive();
  const open = useSignal(false);
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size;
  const disputed = questionsInDispute(dossier, statements);
  return (
    <div class="place-counts">
      <span>{m.place.statements(statements.length)}</span>
      <span>{m.place.speakers(speakers)}</span>
      {disputed.length > 0 && (
        <details
          class="disputed"
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>{m.place.disputed(disputed.length)}</summary>
          {(open.value || !live) &&
            disputed.map((entry) => <DisputedQuestion key={entry.question.id} entry={entry} />)}
        </details>
      )}
    </div>
  );
}
