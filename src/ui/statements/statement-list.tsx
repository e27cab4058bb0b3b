import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { Words } from "../parts/words.tsx";
import { GROUPINGS, type Grouping, groupStatements } from "../queries/group-statements.ts";
import { useApp, useMessages } from "../use-app.ts";
import { StatementCard } from "./statement-card.tsx";

/** All statements of the dossier, in the article's order or under what they share. */
export function StatementList(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  const grouping = useSignal<Grouping>("order");
  if (dossier.statements.length === 0) return <p class="empty">{m.statements.none}</p>;
  return (
    <>
      <div class="list-head">
        <h2>{m.statements.heading(dossier.statements.length)}</h2>
        <label>
          {m.statements.groupBy}{" "}
          <select
            id="group-by"
            value={grouping.value}
            onChange={(event) => {
              const chosen = GROUPINGS.find((name) => name === event.currentTarget.value);
              if (chosen) grouping.value = chosen;
            }}
          >
            {GROUPINGS.map((name) => (
              <option key={name} value={name}>
                {m.statements.groups[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {groupStatements(dossier, grouping.value).map(({ key, title, statements }) => (
        <section class="group" key={key}>
          {grouping.value !== "order" && (
            <h3>
              {title ? <Words of={title} /> : m.statements.without[grouping.value]}{" "}
              <span class="count">
                {grouping.value === "speaker" && <SpeakerKind id={key} />}
                {statements.length}
              </span>
            </h3>
          )}
          {statements.map((statement) => (
            <StatementCard key={statement.id} statement={statement} compact />
          ))}
        </section>
      ))}
    </>
  );
}

function SpeakerKind({ id }: { id: string }): VNode | null {
  const { index } = useApp();
  const m = useMessages();
  const speaker = index.speakers.get(id);
  return speaker ? <>{m.speakerKind[speaker.kind]} · </> : null;
}
